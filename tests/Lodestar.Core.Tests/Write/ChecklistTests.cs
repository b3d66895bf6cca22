using Lodestar.Core.Write;
using Lodestar.Core.Write.Checks;

namespace Lodestar.Core.Tests.Write;

public class ChecklistTests
{
    private static readonly Guid Ana = Guid.CreateVersion7();
    private static readonly Guid Ben = Guid.CreateVersion7();
    private static readonly DateTimeOffset Moment = new(2026, 3, 12, 10, 0, 0, TimeSpan.Zero);
    private readonly Draft _draft = Draft.Start(Guid.CreateVersion7(), VisionText.TryParse("Calm and clear")!, Ana, Moment);

    [Fact]
    public void Nothing_looked_at_is_open_and_nothing_passes()
    {
        var list = Checklist.Of(new CheckFindings { Roles = new RoleTest([]) });

        list.Lines.Select(l => l.Check).ShouldBe(Enum.GetValues<Check>());
        list.Lines.ShouldAllBe(l => l.State == CheckState.Open);
    }

    [Theory]
    [Trait("Catalog", "R13")]
    [InlineData(3, 3, CheckState.Passes)]
    [InlineData(4, 2, CheckState.Fails)]
    [InlineData(1, 4, CheckState.Fails)]
    public void True_today_and_worth_becoming_must_both_pass(int today, int becoming, CheckState state)
    {
        var found = new CheckFindings
        {
            Roles = new RoleTest([]),
            Criteria = CriteriaResult.SeenBy(Ana, Sheet((Criterion.TrueToday, today), (Criterion.WorthBecoming, becoming))),
        };

        StateOf(Check.TrueAndWorth, found).ShouldBe(state);
        StateOf(Check.Criteria, found).ShouldBe(CheckState.Passes, "the two are told apart from the other ten");
    }

    [Fact]
    [Trait("Catalog", "R12")]
    public void One_piece_of_evidence_is_enough_and_it_needs_words_and_a_source()
    {
        StateOf(Check.Evidence, new CheckFindings { Roles = new RoleTest([]), Evidence = 1 }).ShouldBe(CheckState.Passes);

        Evidence.Typed(_draft, EvidenceKind.Observation, ("A purser drew the route", " "), Ana, Moment).ShouldBeNull();
        Evidence.Typed(_draft, EvidenceKind.CustomerComment, (" ", "A letter"), Ana, Moment).ShouldBeNull();
        Evidence
            .Typed(_draft, EvidenceKind.Quote, ("Somebody said so", "A survey"), Ana, Moment)
            .ShouldBeNull("a quote is pointed at, never typed");
        Evidence.Typed(_draft, EvidenceKind.Observation, ("A purser\n drew", "Alba"), Ana, Moment)!.Text.ShouldBe("A purser drew");
    }

    [Fact]
    [Trait("Catalog", "R28")]
    public void The_values_are_seen_after_ones_own_and_none_may_be_worked_against()
    {
        var (safety, honesty) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        ValueRating[] ratings = [Value(safety, Ana, 4), Value(honesty, Ana, 2), Value(safety, Ben, 3)];

        ValuesGrid.SeenBy(Ben, [safety, honesty], ratings).ShouldBeNull();
        ValuesGrid.SeenBy(Ana, [safety, honesty], ratings)!.Passes.ShouldBeTrue();
        ValuesGrid
            .SeenBy(Ana, [safety, honesty], [.. ratings, Value(honesty, Ben, 1)])!
            .Passes.ShouldBeFalse("one and two make less than two");
        ValuesGrid.SeenBy(Ana, [honesty], [Value(honesty, Ana, 2)])!.Passes.ShouldBeFalse("nothing is lived");
        ValuesGrid.SeenBy(Ana, [], ratings).ShouldBeNull();
    }

    [Fact]
    [Trait("Catalog", "R94")]
    public void It_holds_for_all_customers_only_if_nobody_says_no()
    {
        var (drivers, families) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        SegmentVerdict[] verdicts = [Verdict(drivers, Ana, true), Verdict(families, Ana, true), Verdict(drivers, Ben, false)];

        InclusionTest.SeenBy(Ben, [drivers, families], verdicts).ShouldBeNull();
        InclusionTest.SeenBy(Ana, [drivers, families], verdicts)!.Passes.ShouldBeFalse();
        InclusionTest.SeenBy(Ana, [drivers, families], verdicts[..2])!.Passes.ShouldBeTrue();
        Should.Throw<ArgumentException>(() => SegmentVerdict.Of(_draft.Latest, drivers, Ana, true, " "));
    }

    private static CheckState StateOf(Check check, CheckFindings found) => Checklist.Of(found).Lines.Single(l => l.Check == check).State;

    private ValueRating Value(Guid value, Guid who, int score) => ValueRating.Of(_draft.Latest, value, who, score, null);

    private SegmentVerdict Verdict(Guid segment, Guid who, bool holds) => SegmentVerdict.Of(_draft.Latest, segment, who, holds, "because");

    private List<Rating> Sheet(params (Criterion Criterion, int Score)[] scores) =>
        [
            .. Enum.GetValues<Criterion>()
                .Select(c => new Rating(_draft.Latest, Ana, c, scores.Where(s => s.Criterion == c).Select(s => s.Score).FirstOrDefault(3))),
        ];
}
