using Lodestar.Web.Tests.Hosting;

namespace Lodestar.Web.Tests.GutCheck;

/// <summary>A reader has one minute and perhaps a bad connection.</summary>
public class ReaderWeightTests(PackedApp app) : IClassFixture<PackedApp>
{
    private const int KiB = 1024;

    [Fact]
    public async Task The_readers_page_takes_five_requests_and_thirty_kibibytes_at_most()
    {
        var asking = await Asking.AboutAsync(app, "Make every crossing seamless and clear", readers: 1);
        await app.Visitor().OpenAsync(asking.Links[0]);
        var page = await app.Visitor().OpenAsync(asking.Links[0]);

        var fetched = await FirstVisit.FetchAsync(app, asking.Links[0], page);

        fetched.Count.ShouldBeInRange(2, 5, FirstVisit.List(fetched));
        fetched.Sum(f => f.Bytes).ShouldBeInRange(1, 30 * KiB, FirstVisit.List(fetched));
    }
}
