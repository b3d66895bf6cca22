using Lodestar.Core.Gather;
using Lodestar.Core.Privacy;

namespace Lodestar.Core.Tests.Gather;

public class DeadlineTests
{
    private static readonly DateTimeOffset s_now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    private static readonly TimeZoneInfo s_warsaw = TimeZoneInfo.FindSystemTimeZoneById("Europe/Warsaw");

    [Fact]
    public void An_end_is_meant_on_the_clocks_of_its_time_zone()
    {
        Deadline
            .Of(new DateTime(2026, 3, 20, 18, 0, 0), s_warsaw, reminds: false)
            .At.ShouldBe(new DateTimeOffset(2026, 3, 20, 17, 0, 0, TimeSpan.Zero));
        Deadline
            .Of(new DateTime(2026, 7, 20, 18, 0, 0), s_warsaw, reminds: false)
            .At.ShouldBe(new DateTimeOffset(2026, 7, 20, 16, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    [Trait("Catalog", "C7")]
    public void An_hour_that_the_clocks_skip_or_show_twice_shuts_nobody_out_early()
    {
        Deadline
            .Of(new DateTime(2026, 3, 29, 2, 30, 0), s_warsaw, reminds: false)
            .At.ShouldBe(new DateTimeOffset(2026, 3, 29, 1, 30, 0, TimeSpan.Zero));
        Deadline
            .Of(new DateTime(2026, 10, 25, 2, 30, 0), s_warsaw, reminds: false)
            .At.ShouldBe(new DateTimeOffset(2026, 10, 25, 1, 30, 0, TimeSpan.Zero));
    }

    [Fact]
    public void It_is_moved_while_the_survey_is_open_and_not_into_the_past()
    {
        var survey = Draft();
        survey.CloseBy(End(days: 7), s_now).ShouldBe(DeadlineOutcome.Set);
        survey.Open(s_now).ShouldBe(OpenOutcome.Opened);

        survey.CloseBy(End(days: 14), s_now.AddDays(1)).ShouldBe(DeadlineOutcome.Set);
        survey.CloseBy(End(days: 1), s_now.AddDays(2)).ShouldBe(DeadlineOutcome.Past);
        survey.ClosesAt.ShouldBe(s_now.AddDays(14));
        survey.LastDayAt.ShouldBe(s_now.AddDays(13));

        survey.Close(s_now.AddDays(3));
        survey.CloseBy(End(days: 20), s_now.AddDays(3)).ShouldBe(DeadlineOutcome.HasClosed);
    }

    [Fact]
    public void A_survey_does_not_open_when_its_end_is_over()
    {
        var survey = Draft();
        survey.CloseBy(End(days: 7), s_now);

        survey.Open(s_now.AddDays(8)).ShouldBe(OpenOutcome.EndsBefore);
        survey.State.ShouldBe(SurveyState.Draft);
    }

    private static Deadline End(int days) => new(s_now.AddDays(days), "UTC", Reminds: true);

    private static Survey Draft()
    {
        var survey = new Survey(Guid.NewGuid(), "Your best day", default(SmallestGroup), s_now);
        survey.Ask(QuestionBank.ThinkOf);
        return survey;
    }
}
