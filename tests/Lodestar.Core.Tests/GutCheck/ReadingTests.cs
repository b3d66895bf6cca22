using Lodestar.Core.GutCheck;
using Lodestar.Core.Statistics;

namespace Lodestar.Core.Tests.GutCheck;

public class ReadingTests
{
    private readonly Scene _scene = new();

    [Fact]
    public void What_was_typed_from_memory_counts_the_first_time_and_only_from_the_browser_that_answered()
    {
        var round = _scene.Open(1);
        var reader = round.Readers[0];
        reader.Recite("Too early", round, "browser", Scene.Moment).ShouldBe(AnswerOutcome.AnsweredElsewhere);
        reader.Answer(Scene.Yes, round, "browser", Scene.Moment);

        reader.Recite("Elsewhere", round, "other", Scene.Moment).ShouldBe(AnswerOutcome.AnsweredElsewhere);
        reader.Recite(" Make every crossing seamless ", round, "browser", Scene.Moment).ShouldBe(AnswerOutcome.Recorded);
        reader.Recite("Looked up now", round, "browser", Scene.Moment).ShouldBe(AnswerOutcome.Recorded);

        reader.Recited.ShouldBe("Make every crossing seamless");
    }

    [Fact]
    public void A_closed_round_says_which_words_stayed()
    {
        var round = _scene.Open(5);
        foreach (var (i, reader) in round.Readers.Index())
        {
            reader.Answer(Scene.Yes with { ColdRead = $"do {i}" }, round, "b", Scene.Moment);
            reader.Recite(
                i == 0 ? ""
                    : i == 1 ? "Make every crossing seamless"
                    : "make every crossing seamless and clear",
                round,
                "b",
                Scene.Moment
            );
        }
        round.Close(Scene.Moment);

        var recalled = round.Result!.Recalled;
        (recalled.People, recalled.WordForWord).ShouldBe((4, 3));
        recalled.Words.Select(w => w.People).ShouldBe([4, 4, 4, 4, 3, 3]);
        round.Result.ColdReads.ShouldBe(["do 0", "do 1", "do 2", "do 3", "do 4"]);
    }

    [Fact]
    public void Points_of_view_stand_alone_from_five_on_and_the_rest_cannot_be_worked_out()
    {
        var round = Asked(
            (StakeholderKind.Staff, 9),
            (StakeholderKind.Executive, 6),
            (StakeholderKind.Family, 5),
            (StakeholderKind.Partner, 2)
        );

        var kinds = round.Result!.ByKind;

        kinds.Select(k => (k.Kind, k.Agreement.Of)).ShouldBe([(StakeholderKind.Staff, 9), (StakeholderKind.Executive, 6), (null, 7)]);
    }

    [Fact]
    public void Where_nobody_can_stand_alone_nothing_is_shown_by_point_of_view()
    {
        Asked((StakeholderKind.Staff, 4), (StakeholderKind.Family, 3)).Result!.ByKind.ShouldBeEmpty();
        Asked((StakeholderKind.Staff, 7)).Result!.ByKind.ShouldBe([new KindResult(StakeholderKind.Staff, new Rate(7, 7))]);
    }

    [Fact]
    public void Whoever_comes_by_the_open_link_is_counted_apart_and_only_while_it_is_open()
    {
        var round = _scene.Open(0);
        round.Welcome("x", StakeholderKind.Customer, Scene.Moment).ShouldBeNull();
        round.OpenDoor();
        var code = round.OpenCode;
        round.OpenDoor();
        round.OpenCode.ShouldBe(code);

        var reader = round.Welcome("By link", StakeholderKind.Customer, Scene.Moment)!;
        reader.Answer(Scene.Yes, round, "b", Scene.Moment);
        round.ShutDoor();
        round.Welcome("x", StakeholderKind.Customer, Scene.Moment).ShouldBeNull();
        round.Close(Scene.Moment);

        round.Result!.ByOpenLink.ShouldBe(1);
    }

    private Round Asked(params (StakeholderKind Kind, int People)[] groups)
    {
        var round = _scene.Open(0);
        foreach (var (kind, people) in groups)
            for (var i = 0; i < people; i++)
                round.Invite(new Invitation($"{kind} {i}", kind), Scene.NoAttendees);
        foreach (var reader in round.Readers)
            reader.Answer(Scene.Yes, round, "b", Scene.Moment);
        round.Close(Scene.Moment);
        return round;
    }
}
