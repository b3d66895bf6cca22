using Lodestar.Core.Organizations;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Checks;

namespace Lodestar.Core.Tests.Write;

[Trait("Catalog", "R63")]
public class WorkRolesTests
{
    private static readonly Guid Us = Guid.CreateVersion7();
    private static readonly DateTimeOffset Moment = new(2026, 3, 12, 10, 0, 0, TimeSpan.Zero);
    private readonly Unit _office = new(Us, "Head Office");
    private readonly Unit _ships = new(Us, "Onboard");
    private readonly Unit _finance;
    private readonly Unit _desk;
    private readonly Unit _alba;

    public WorkRolesTests() =>
        (_finance, _alba, _desk) = (new(Us, "Finance", _office.Id), new(Us, "Alba", _ships.Id), new(Us, "Front desk", null));

    [Fact]
    public void A_role_is_a_top_unit_on_a_level_that_exists()
    {
        var roles = Roles(
            [],
            (_alba, Level.Frontline, 20),
            (_alba, Level.Manager, 2),
            (_finance, Level.Frontline, 6),
            (_office, Level.Executive, 1)
        );

        Said(roles).ShouldBe(["Head Office Frontline 6", "Head Office Executive 1", "Onboard Frontline 20", "Onboard Manager 2"]);
    }

    [Fact]
    public void Where_the_parts_do_different_work_each_is_asked_and_those_above_them_too()
    {
        var roles = Roles([_office.Id], (_alba, Level.Frontline, 20), (_finance, Level.Frontline, 6), (_office, Level.Executive, 1));

        Said(roles).ShouldBe(["Finance Frontline 6", "Head Office Executive 1", "Onboard Frontline 20"]);
        roles.Of(new Person(Us, "Ana", _finance.Id, Level.Frontline))!.Function.ShouldBe("Finance");
        roles.Of(new Person(Us, "Ana", _finance.Id, Level.Manager)).ShouldBeNull("nobody in the directory is one");
    }

    [Fact]
    public void One_unit_above_all_is_the_organization_and_no_function()
    {
        var top = new Unit(Us, "Everybody");
        var (one, other) = (new Unit(Us, "One", top.Id), new Unit(Us, "Other", top.Id));

        var roles = WorkRoles.Of([top, one, other], new HashSet<Guid>(), [(one.Id, Level.Frontline, 3), (other.Id, Level.Frontline, 4)]);

        Said(roles).ShouldBe(["One Frontline 3", "Other Frontline 4"]);
    }

    [Fact]
    public void A_role_without_an_action_fails_the_test_and_an_empty_directory_passes_nothing()
    {
        var roles = Roles([_office.Id], (_alba, Level.Frontline, 20), (_finance, Level.Frontline, 6));
        var version = Draft.Start(Us, VisionText.TryParse("Calm and clear")!, Us, Moment).Latest;
        RoleAction Act(WorkRole role, string text) =>
            RoleAction.Of(version, role, text, new ActionWriter(null, "Ana", Us, IsOnBehalf: true), Moment);
        var aboard = Act(roles.Find(_ships.Id, Level.Frontline)!, "Say how long it rolls");

        var test = RoleTest.Of(roles, [aboard]);
        test.Passes.ShouldBeFalse();
        test.Missing.ShouldHaveSingleItem().Role.Function.ShouldBe("Finance");

        RoleTest.Of(roles, [aboard, Act(roles.Find(_finance.Id, Level.Frontline)!, "Answer a refund the same day")]).Passes.ShouldBeTrue();
        RoleTest.Of(WorkRoles.Of([], new HashSet<Guid>(), []), []).Passes.ShouldBeFalse();
    }

    private static string[] Said(WorkRoles roles) => [.. roles.All.Select(r => $"{r.Function} {r.Level} {r.People}")];

    private WorkRoles Roles(HashSet<Guid> split, params (Unit Unit, Level Level, int Count)[] people) =>
        WorkRoles.Of([_office, _ships, _finance, _alba, _desk], split, people.Select(p => (p.Unit.Id, p.Level, p.Count)));
}
