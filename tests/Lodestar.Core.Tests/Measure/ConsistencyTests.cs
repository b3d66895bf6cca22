using Lodestar.Core.Measure;
using Lodestar.Core.Statistics;

namespace Lodestar.Core.Tests.Measure;

public class ConsistencyTests
{
    [Fact]
    public void An_interaction_counts_once_however_many_standards_it_met()
    {
        var consistency = Consistency.Of([
            .. Seen.Times(3, Pace.Quiet, Verdict.Met, Verdict.Met),
            .. Seen.Times(1, Pace.Quiet, Verdict.Met, Verdict.NotMet),
        ]);

        consistency.Overall.ShouldBe(new Rate(3, 4));
        consistency.Of(Seen.Standards[0]).ShouldBe(new Rate(4, 4));
        consistency.Of(Seen.Standards[1]).ShouldBe(new Rate(3, 4));
    }

    [Fact]
    public void A_standard_that_could_not_be_seen_is_left_out_of_its_rate()
    {
        var consistency = Consistency.Of([
            .. Seen.Times(2, Pace.Busy, Verdict.Met, Verdict.NotApplicable),
            .. Seen.Times(1, Pace.Busy, Verdict.Met, Verdict.Met),
        ]);

        consistency.Of(Seen.Standards[1]).ShouldBe(new Rate(1, 1));
        consistency.Overall.ShouldBe(new Rate(3, 3));
    }

    [Theory]
    [InlineData(0, 73)]
    [InlineData(72, 1)]
    [InlineData(73, 0)]
    public void Seventy_three_straight_prove_every_time(int seen, int more) =>
        Consistency.Of([.. Seen.Times(seen, Pace.Quiet, Verdict.Met)]).MoreNeeded.ShouldBe(more);

    [Fact]
    public void Four_interactions_are_not_enough_to_say_anything()
    {
        Consistency.Of([.. Seen.Times(4, Pace.Quiet, Verdict.Met)]).IsEnough.ShouldBeFalse();
        Consistency.Of([.. Seen.Times(5, Pace.Quiet, Verdict.Met)]).IsEnough.ShouldBeTrue();
    }

    [Fact]
    public void The_busy_gap_of_Northquay_is_clear()
    {
        var gap = Consistency
            .Of([
                .. Seen.Times(56, Pace.Quiet, Verdict.Met),
                .. Seen.Times(4, Pace.Quiet, Verdict.NotMet),
                .. Seen.Times(45, Pace.Busy, Verdict.Met),
                .. Seen.Times(15, Pace.Busy, Verdict.NotMet),
            ])
            .GapOf(Seen.Standards[0]);

        gap.Quiet.ShouldBe(new Rate(56, 60));
        gap.Busy.ShouldBe(new Rate(45, 60));
        gap.IsClear.ShouldBeTrue();
        gap.Difference.ShouldBe(.1833, .0001);
        gap.Low.ShouldBe(.0527, .0005);
    }

    [Fact]
    public void The_interval_of_a_difference_is_the_published_one()
    {
        // Newcombe 1998, table II, example (a), method 10: 56/70 against 48/80 gives 0.0524 to 0.3339.
        var gap = new PaceGap(new Rate(56, 70), new Rate(48, 80));

        gap.Low.ShouldBe(.0524, .00005);
        gap.High.ShouldBe(.3339, .00005);
    }

    [Fact]
    public void A_gap_that_chance_explains_is_not_called_one() => new PaceGap(new Rate(9, 10), new Rate(8, 10)).IsClear.ShouldBeFalse();

    [Fact]
    public void A_gap_needs_both_sides() => new PaceGap(new Rate(9, 10), new Rate(0, 0)).IsClear.ShouldBeFalse();

    [Fact]
    public void Leaders_peers_and_oneself_are_told_apart()
    {
        var consistency = new Consistency([new(Pace.Busy, Viewpoint.Leader, true, 4), new(Pace.Quiet, Viewpoint.Self, false, 2)], []);

        consistency.From(Viewpoint.Leader).ShouldBe(new Rate(4, 4));
        consistency.From(Viewpoint.Self).ShouldBe(new Rate(0, 2));
        consistency.From(Viewpoint.Peer).ShouldBe(new Rate(0, 0));
        consistency.Overall.ShouldBe(new Rate(4, 6));
    }

    [Fact]
    public void The_weakest_standard_is_known_only_when_seen_often_enough()
    {
        Consistency.Of([.. Seen.Times(4, Pace.Quiet, Verdict.NotMet, Verdict.Met)]).Weakest().ShouldBeNull();
        Consistency.Of([.. Seen.Times(5, Pace.Quiet, Verdict.NotMet, Verdict.Met)]).Weakest().ShouldBe(Seen.Standards[0]);
        Consistency.Of([.. Seen.Times(9, Pace.Quiet, Verdict.Met)]).Weakest().ShouldBeNull("nothing was missed");
    }
}
