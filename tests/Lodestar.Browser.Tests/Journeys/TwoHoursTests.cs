using Lodestar.Browser.Tests.Hosting;
using Lodestar.Browser.Tests.Journeys.TwoHours;

namespace Lodestar.Browser.Tests.Journeys;

/// <summary>
/// Nine people, a projector and two who facilitate find two sentences: story.md, steps 14 to 16, in minutes instead of hours, on two processes
/// of which one is killed, with a laptop that drops out, a lead that changes hands and a clock that is wrong.
/// </summary>
public class TwoHoursTests(TwoNodes nodes, Chromium chromium) : IClassFixture<TwoNodes>
{
    [Fact]
    [Trait("Catalog", "T3")]
    [Trait("Catalog", "T11")]
    [Trait("Catalog", "T13")]
    [Trait("Catalog", "T24")]
    public async Task Nine_people_end_on_one_page_whatever_happens_to_the_servers_and_their_lines()
    {
        await using var team = await Team.GatherAsync(nodes, chromium);

        await WritingChapter.BeginAsync(team);
        await WritingChapter.WriteAsync(team, nodes); // one node is killed, and a laptop drops out with two cards
        await GroupingChapter.HandOverAsync(team);
        await GroupingChapter.GroupAsync(team, nodes); // the node is back
        await GroupingChapter.HandBackAsync(team);
        await DotsChapter.VoteAsync(team, nodes); // every line is cut at once
        await WordsChapter.FormPairsAsync(team);
        await WordsChapter.FindSentencesAsync(team);
        await team.ShouldAgreeOnTheTimeLeftAsync();
        await DecidingChapter.RateAsync(team);
        await DecidingChapter.WorkAnObjectionInAsync(team);
        await DecidingChapter.EndAsync(team);

        await StoredRoom.ShouldBeWholeAsync(nodes, team.WorkshopId);
        team.ShouldBeClean();
    }
}
