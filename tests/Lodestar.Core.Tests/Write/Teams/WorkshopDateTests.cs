using Lodestar.Core.Write;
using Lodestar.Core.Write.Teams;

namespace Lodestar.Core.Tests.Write.Teams;

[Trait("Catalog", "T11")]
public class WorkshopDateTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 15, 9, 0, 0, TimeSpan.Zero);
    private readonly WorkshopDate _date = new(new WritingTeam(Guid.CreateVersion7()));

    [Theory]
    [InlineData("2026-03-28 09:00", "Europe/Lisbon", "2026-03-28T09:00:00Z")]
    [InlineData("2026-03-30 09:00", "Europe/Lisbon", "2026-03-30T08:00:00Z")] // the clocks went forward in between
    [InlineData("2026-10-23 09:00", "Europe/Warsaw", "2026-10-23T07:00:00Z")]
    [InlineData("2026-10-26 09:00", "Europe/Warsaw", "2026-10-26T08:00:00Z")] // and back
    [InlineData("2026-02-01 09:00", "Pacific/Kiritimati", "2026-01-31T19:00:00Z")]
    [InlineData("2026-02-01 09:00", "Asia/Kathmandu", "2026-02-01T03:15:00Z")]
    [InlineData("2026-10-25 02:30", "Europe/Warsaw", "2026-10-25T00:30:00Z")] // comes twice: the first time is meant
    public void The_hour_on_the_wall_is_the_moment_meant(string local, string zone, string utc)
    {
        Agree(local, zone).ShouldBe(DateAnswer.Agreed);

        _date.StartsAt.ShouldBe(DateTimeOffset.Parse(utc, null));
        _date.LocalStart.ShouldBe(DateTime.Parse(local, null));
        _date.EndsAt.ShouldBe(_date.StartsAt.AddMinutes(120));
    }

    [Theory]
    [InlineData(DateTimeKind.Utc)]
    [InlineData(DateTimeKind.Local)]
    public void The_hour_is_that_of_the_wall_whatever_kind_of_time_it_came_as(DateTimeKind kind)
    {
        var wall = DateTime.SpecifyKind(new DateTime(2026, 7, 1, 9, 0, 0), kind);

        _date.Agree(new Agreement(wall, "Europe/Lisbon", 120, null), Now).ShouldBe(DateAnswer.Agreed);

        _date.StartsAt.ShouldBe(new DateTimeOffset(2026, 7, 1, 8, 0, 0, TimeSpan.Zero));
    }

    [Theory]
    [InlineData("2026-03-29 02:30", "Europe/Warsaw", 120, DateAnswer.SkippedHour)]
    [InlineData("2026-03-29 09:00", "Europe/Nowhere", 120, DateAnswer.UnknownZone)]
    [InlineData("2026-03-29 09:00", "Europe/Warsaw", 14, DateAnswer.StrangeLength)]
    [InlineData("2026-03-29 09:00", "Europe/Warsaw", 481, DateAnswer.StrangeLength)]
    [InlineData("2026-01-15 10:00", "Europe/Warsaw", 120, DateAnswer.Past)]
    [InlineData("0001-01-01 00:00", "Pacific/Kiritimati", 120, DateAnswer.Past)]
    [InlineData("9999-12-31 23:59", "America/Los_Angeles", 120, DateAnswer.TooFar)]
    public void What_cannot_be_is_refused_and_changes_nothing(string local, string zone, int minutes, DateAnswer refusal)
    {
        Agree("2026-02-01 09:00", "Europe/Warsaw");

        Agree(local, zone, minutes).ShouldBe(refusal);

        (_date.Sequence, _date.LocalStart).ShouldBe((0, new DateTime(2026, 2, 1, 9, 0, 0)));
    }

    [Fact]
    public void Each_change_raises_the_number_and_the_same_again_does_not()
    {
        Agree("2026-02-01 09:00", "Europe/Warsaw");
        _date.Sequence.ShouldBe(0);

        Agree("2026-02-01 09:00", "Europe/Warsaw").ShouldBe(DateAnswer.Unchanged);
        Agree("2026-02-02 09:00", "Europe/Warsaw").ShouldBe(DateAnswer.Agreed);
        _date.Sequence.ShouldBe(1);

        _date.CallOff(Now);
        _date.CallOff(Now.AddHours(1));
        (_date.Sequence, _date.CalledOffAt).ShouldBe((2, Now));

        Agree("2026-02-02 09:00", "Europe/Warsaw").ShouldBe(DateAnswer.Agreed);
        (_date.Sequence, _date.Stands).ShouldBe((3, true));
    }

    private DateAnswer Agree(string local, string zone, int minutes = 120) =>
        _date.Agree(new Agreement(DateTime.Parse(local, null), zone, minutes, "Room 4"), Now);
}
