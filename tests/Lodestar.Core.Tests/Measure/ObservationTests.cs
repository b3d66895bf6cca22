using Lodestar.Core.Measure;

namespace Lodestar.Core.Tests.Measure;

public class ObservationTests
{
    [Fact]
    public void Met_and_not_seen_together_meet_all_that_applied() => See(Verdict.Met, Verdict.NotApplicable).MetAll.ShouldBeTrue();

    [Fact]
    public void One_standard_not_met_is_enough_to_miss() => See(Verdict.Met, Verdict.NotMet).MetAll.ShouldBeFalse();

    [Fact]
    public void Having_seen_nothing_is_no_observation() => Should.Throw<ArgumentException>(() => See(Verdict.NotApplicable));

    [Fact]
    public void One_standard_cannot_be_marked_twice()
    {
        var mark = new Mark(Guid.NewGuid(), Verdict.Met);

        Should.Throw<ArgumentException>(() => new Observation(Guid.NewGuid(), Seen.Sighting([mark, mark]), null, Seen.Moment));
    }

    [Fact]
    public void A_note_of_blanks_is_no_note() =>
        new Observation(Guid.NewGuid(), Seen.Sighting([new Mark(Guid.NewGuid(), Verdict.Met)]), " \n ", Seen.Moment).Note.ShouldBeNull();

    private static Observation See(params Verdict[] verdicts) => Seen.Observation(Pace.Quiet, verdicts);
}
