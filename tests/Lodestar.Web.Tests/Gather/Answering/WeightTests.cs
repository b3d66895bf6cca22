using Lodestar.Core.Gather;
using Lodestar.Web.Tests.Hosting;

namespace Lodestar.Web.Tests.Gather.Answering;

/// <summary>What a phone that was never here before fetches until it can answer: bytes and requests, as they go over the wire.</summary>
public class WeightTests(PackedApp app) : IClassFixture<PackedApp>
{
    private const int KiB = 1024;

    [Fact]
    public async Task A_page_of_five_questions_takes_five_requests_and_forty_kibibytes_at_most()
    {
        var scene = await Scene.OpenAsync(
            app,
            QuestionBank.ThinkOf,
            QuestionBank.Feel,
            QuestionBank.BestDay,
            QuestionBank.Treated,
            QuestionBank.InTheWay
        );
        await app.Visitor().OpenAsync(scene.Link);
        var page = await app.Visitor().OpenAsync(scene.Link);

        var fetched = await FirstVisit.FetchAsync(app, scene.Link, page);
        var list = FirstVisit.List(fetched);
        fetched.Count.ShouldBeLessThanOrEqualTo(5, list);
        fetched.Sum(f => f.Bytes).ShouldBeLessThanOrEqualTo(40 * KiB, list);
        fetched.Where(f => f.Script.Length > 0).Sum(f => f.Bytes).ShouldBeInRange(1, 10 * KiB, list);
        fetched.ShouldAllBe(f => f.IsPacked || f.Address.EndsWith(".woff2") || f.Bytes < KiB, list);
    }
}
