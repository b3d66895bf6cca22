using Lodestar.Core.GutCheck;
using Lodestar.Core.Organizations;

namespace Lodestar.Core.Tests.GutCheck;

public class StakeholderKindTests
{
    private static readonly DateOnly Today = new(2026, 3, 16);

    [Theory]
    [InlineData(Level.Executive, 2001, StakeholderKind.Executive)]
    [InlineData(Level.Frontline, 2001, StakeholderKind.Veteran)]
    [InlineData(Level.Manager, 2022, StakeholderKind.Staff)]
    [InlineData(Level.Frontline, null, StakeholderKind.Staff)]
    public void The_directory_says_from_where_somebody_looks(Level level, int? hired, StakeholderKind kind)
    {
        var person = new Person(Guid.CreateVersion7(), "Ana", Guid.CreateVersion7(), level)
        {
            HiredOn = hired is { } year ? new DateOnly(year, 3, 1) : null,
        };

        StakeholderKinds.Of(person, Today).ShouldBe(kind);
    }

    [Fact]
    public void Kinds_that_nobody_asked_are_named()
    {
        var round = new Scene().Open(readers: 0);
        round.Invite(new Invitation("Ines", StakeholderKind.Executive), Scene.NoAttendees);
        round.Invite(new Invitation("Mum", StakeholderKind.Family), Scene.NoAttendees);
        round.Readers[1].Withdraw(Scene.Moment);

        StakeholderKinds
            .Coverage(round.Readers)
            .Missing.Select(l => l.Group.Key)
            .ShouldBe(["Staff", "Veteran", "Partner", "Advisor", "Family", "Customer"]);
    }
}
