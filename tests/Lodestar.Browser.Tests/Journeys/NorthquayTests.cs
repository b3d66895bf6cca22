using Lodestar.Browser.Tests.Hosting;
using Lodestar.Browser.Tests.Journeys.Northquay;
using Lodestar.Web.Tests.Hosting;

namespace Lodestar.Browser.Tests.Journeys;

/// <summary>The whole road in the browser, as different people, from an installation nobody has opened to an observed interaction.</summary>
public class NorthquayTests(EmptyBrowserApp app, Chromium chromium) : IClassFixture<EmptyBrowserApp>
{
    [Fact]
    public async Task Northquay_walks_from_the_first_run_to_an_observed_vision()
    {
        var company = new Company(app, chromium);

        await using var ines = await FirstRun.FoundAsync(company);
        await using var tomasz = await FirstRun.InviteAsync(company, ines, Cast.Tomasz, "Champion");
        await PeopleChapter.BringInTheListAsync(tomasz);
        await using var mara = await FirstRun.InviteAsync(company, ines, Cast.Mara, "Facilitator");
        await using var lena = await FirstRun.InviteAsync(company, ines, Cast.Lena, "Member", Screen.Phone);

        await HomeChapter.ShouldShowTheRoadAsync(lena);
        await GatherChapter.AskAndListenAsync(company, mara);
        await GatherChapter.FindWhatIsSaidEverywhereAsync(mara);
        await WriteChapter.ChooseTheTeamAsync(tomasz);
        await WriteChapter.WriteTwoVersionsAsync(tomasz);
        await GutCheckChapter.AskThoseWhoWereNotThereAsync(company, mara);
        await GutCheckChapter.AdoptAsync(ines);
        await TriangleChapter.BuildAsync(tomasz);
        await ShareChapter.GiveItToEverybodyAsync(tomasz, lena);
        await MeasureChapter.ObserveAsync(lena, tomasz);
        await HomeChapter.ShouldShowTheVisionAsync(ines);
    }
}
