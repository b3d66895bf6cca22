using Lodestar.Browser.Tests.Hosting;
using Lodestar.Browser.Tests.Journeys.Hearing;
using Lodestar.Web.Tests.Hosting;

namespace Lodestar.Browser.Tests.Journeys;

/// <summary>Everybody is heard, by whichever road, and nobody is exposed: story.md, steps 3 to 12, with its own figures.</summary>
public class HearingTests(BrowserApp app, Chromium chromium) : IClassFixture<BrowserApp>
{
    [Fact]
    public async Task Northquay_hears_187_of_240_and_knows_what_they_say_what_hinders_them_and_whom_they_serve()
    {
        var round = new Round(app, chromium);
        await using var mara = await chromium.VisitAsync(app, Cast.Mara);
        await using var tomasz = await chromium.VisitAsync(app, Cast.Tomasz);

        await LibraryChapter.LookAtWhatIsSaidAsync(mara);
        await LibraryChapter.CheckTheSloganAsync(mara);
        await CampaignChapter.OpenAsync(round, mara);
        await CampaignChapter.HangPostersAsync(round, mara);
        await CampaignChapter.WriteLettersAsync(round, mara);
        var slips = await KioskChapter.HandOutSlipsAsync(round, tomasz);
        await KioskChapter.AnswerAtSeaAsync(round, slips);
        await RoadsChapter.AnswerByPosterAsync(round);
        await RoadsChapter.AnswerByLetterAsync(round);
        await RoadsChapter.BringAFileAsync(round, mara);
        await TurnoutChapter.CloseAsync(round, mara);
        await TurnoutChapter.AskForOneGroupAsync(round, tomasz);
        await InPersonChapter.NoteAFocusGroupAsync(mara);
        await InPersonChapter.ModerateATownHallAsync(round, mara);
        await InPersonChapter.ReadTheHallAsync(mara);
        await ThemesChapter.MergeAsync(round, mara);
        await ThemesChapter.ReadTheRankingAsync(mara);
        await ThemesChapter.ReadWhereClearIsSaidAsync(round, mara);
        await ThemesChapter.MoveTwoQuotesAsync(round, mara);
        await ThemesChapter.SplitFastBoardingAsync(round, mara);
        await GroundChapter.SeeToPainPointsAsync(tomasz);
        await GroundChapter.OpenThePageForEverybodyAsync(round, tomasz);
        await GroundChapter.KnowWhomWeServeAsync(mara);
    }
}
