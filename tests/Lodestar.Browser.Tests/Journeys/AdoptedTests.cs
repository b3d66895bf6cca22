using Lodestar.Browser.Tests.Hosting;
using Lodestar.Browser.Tests.Journeys.Adopted;

namespace Lodestar.Browser.Tests.Journeys;

/// <summary>From a draft to an adopted vision with everything that holds it up: story.md, steps 18 to 26, with its figures.</summary>
public class AdoptedTests(CastBrowserApp app, Chromium chromium) : IClassFixture<CastBrowserApp>
{
    [Fact]
    public async Task A_sentence_is_gut_checked_adopted_and_becomes_a_triangle_that_people_live_below()
    {
        await using var cast = await Crew.GatherAsync(app, chromium);

        var asking = await ReadersChapter.SixteenOfTwentyAsync(cast);
        await ReadersChapter.NineteenOfTwentyAsync(cast, asking);
        await ReadersChapter.AdoptAsync(cast);
        await SupportsChapter.PurposeAndPillarsAsync(cast.Tomasz);
        await SupportsChapter.NeverAndAlwaysAsync(cast.Tomasz);
        await SupportsChapter.StandardsAsync(cast.Tomasz);
        await TrialChapter.SendBackWhatTwoReadInTwoWaysAsync(cast);
        await SupportsChapter.PlaybookAsync(cast.Tomasz);
        await BelowChapter.UnitsAsync(cast);
        await BelowChapter.MyOwnAsync(cast);
        await BelowChapter.InPortugueseAsync(cast);
        await SupportsChapter.LookAtItAsync(cast.Lena);
    }
}
