using Lodestar.Core.Gather.Invitations;

namespace Lodestar.Core.Tests.Gather.Invitations;

[Trait("Catalog", "T11")]
public class SendingHoursTests
{
    private static readonly TimeZoneInfo s_lisbon = TimeZoneInfo.FindSystemTimeZoneById("Europe/Lisbon");

    [Theory]
    [InlineData("2030-03-12T06:59:00Z", "2030-03-12T07:00:00Z")]
    [InlineData("2030-03-12T07:00:00Z", null)]
    [InlineData("2030-03-12T18:59:59Z", null)]
    [InlineData("2030-03-12T19:00:00Z", "2030-03-13T07:00:00Z")]
    [InlineData("2030-03-30T23:00:00Z", "2030-03-31T06:00:00Z")] // the night in which the clocks go forward
    [InlineData("2030-07-01T05:30:00Z", "2030-07-01T06:00:00Z")] // summer time
    public void Letters_wait_for_the_morning(string now, string? until) =>
        new SendingHours(7, 19, s_lisbon).WaitUntil(At(now)).ShouldBe(until is null ? null : At(until));

    [Fact]
    public void A_morning_in_the_hour_that_the_clocks_skip_begins_after_it() =>
        new SendingHours(1, 19, s_lisbon).WaitUntil(At("2030-03-31T00:30:00Z")).ShouldBe(At("2030-03-31T01:00:00Z"));

    [Fact]
    public void An_end_before_the_beginning_means_all_day() =>
        new SendingHours(7, 7, TimeZoneInfo.Utc).WaitUntil(At("2030-03-12T03:00:00Z")).ShouldBeNull();

    private static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);
}
