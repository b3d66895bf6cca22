using Lodestar.Core.Write;
using Lodestar.Core.Write.Cooling;

namespace Lodestar.Core.Tests.Write;

public class CoolingOffTests
{
    private static readonly DateTimeOffset Moment = new(2026, 3, 12, 10, 0, 0, TimeSpan.Zero);
    private static readonly Guid Ana = Guid.CreateVersion7();

    [Fact]
    [Trait("Catalog", "R16")]
    public void A_sentence_that_rests_is_not_changed_until_the_rest_is_over()
    {
        var draft = Start();
        var rest = draft.CoolOff("people feel calm", days: 3, number: 1, Ana, Moment)!;

        Save(draft, "Two", Moment.AddDays(3).AddTicks(-1)).ShouldBe(SaveOutcome.Resting);
        Save(draft, "Two", rest.EndsAt).ShouldBe(SaveOutcome.Saved);
    }

    [Fact]
    public void A_sentence_rests_once_at_a_time_and_may_rest_again_later()
    {
        var draft = Start();
        draft.CoolOff("calm", 3, 1, Ana, Moment);

        draft.CoolOff("louder", 2, 2, Ana, Moment.AddDays(1)).ShouldBeNull();
        draft.CoolOff("calm", 2, 2, Ana, Moment.AddDays(3)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(-3)]
    public void A_rest_takes_two_to_seven_days(int days) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Start().CoolOff("calm", days, 1, Ana, Moment));

    [Fact]
    public void Coming_back_early_takes_a_reason()
    {
        var draft = Start();
        var rest = draft.CoolOff("calm", 7, 1, Ana, Moment)!;
        var later = Moment.AddDays(1);

        draft.ReturnEarly(rest, " ", Ana, later).ShouldBe(EarlyReturn.NeedsReason);
        draft.Rests(later).ShouldBeTrue();
        draft.ReturnEarly(rest, "The board meets tomorrow.", Ana, later).ShouldBe(EarlyReturn.Returned);

        draft.Rests(later).ShouldBeFalse();
        rest.EarlyReason.ShouldBe("The board meets tomorrow.");
        draft.ReturnEarly(rest, "again", Ana, later).ShouldBe(EarlyReturn.NotResting);
    }

    [Fact]
    public void The_rest_of_another_sentence_is_left_alone()
    {
        var (one, other) = (Start(), Start());
        var rest = one.CoolOff("calm", 3, 1, Ana, Moment)!;

        other.ReturnEarly(rest, "why not", Ana, Moment).ShouldBe(EarlyReturn.NotResting);
        one.Rests(Moment).ShouldBeTrue();
    }

    [Fact]
    [Trait("Catalog", "T11")]
    public void A_clock_that_jumps_neither_ends_a_rest_before_its_time_nor_tells_the_team_twice()
    {
        var rest = Start().CoolOff("calm", 3, 1, Ana, Moment)!;

        rest.Left(Moment.AddHours(-1)).ShouldBe(TimeSpan.FromHours(73));
        rest.DayOn(Moment.AddHours(-1)).ShouldBe(1);
        rest.Remind(rest.EndsAt.AddTicks(-1)).ShouldBeFalse();
        rest.Remind(rest.EndsAt).ShouldBeTrue();
        rest.Remind(rest.EndsAt.AddHours(-1)).ShouldBeFalse();
        rest.Remind(rest.EndsAt.AddHours(2)).ShouldBeFalse();
        rest.Left(rest.EndsAt.AddDays(40)).ShouldBe(TimeSpan.Zero);
        rest.DayOn(rest.EndsAt.AddDays(40)).ShouldBe(3);
    }

    [Fact]
    [Trait("Catalog", "T11")]
    public void A_rest_that_begins_on_a_clock_set_back_lies_after_what_is_written()
    {
        var draft = Start();

        draft.CoolOff("calm", 2, 1, Ana, Moment.AddHours(-1));

        draft.RestsFrom.ShouldBe(draft.LastWrittenAt);
    }

    private static Draft Start() => Draft.Start(Guid.CreateVersion7(), VisionText.TryParse("One")!, Ana, Moment);

    private static SaveOutcome Save(Draft draft, string text, DateTimeOffset now) =>
        draft.Save(VisionText.TryParse(text)!, "shorter", draft.Latest.Number, Ana, now);
}
