using Lodestar.Core.Gather.Themes;
using Lodestar.Core.Organizations;
using Lodestar.Core.Privacy;
using Lodestar.Text.Themes;

namespace Lodestar.Core.Tests.Gather.Themes;

public class ThemeSharesTests
{
    private static readonly Guid Onboard = Guid.CreateVersion7();
    private static readonly Guid Alba = Guid.CreateVersion7();
    private static readonly Guid Office = Guid.CreateVersion7();
    private static readonly Guid NightDesk = Guid.CreateVersion7();
    private static readonly UnitTree Units = UnitTree.Of([(Onboard, null), (Alba, Onboard), (Office, null), (NightDesk, null)]);

    [Fact]
    [Trait("Catalog", "F4")]
    public void A_small_unit_and_one_that_would_give_it_away_are_left_out()
    {
        Tally[] heard = [new(Alba, Level.Frontline, 20), new(Office, Level.Frontline, 10), new(NightDesk, Level.Frontline, 4)];

        SharesOf(heard, (Onboard, 8, 20), (Office, 6, 10), (NightDesk, 2, 4)).Select(share => share.UnitId).ShouldBe([Onboard]);
    }

    [Fact]
    [Trait("Catalog", "F4")]
    public void A_few_who_said_it_are_not_shown_in_a_large_unit_and_cannot_be_worked_out()
    {
        Tally[] heard = [new(Alba, Level.Frontline, 40), new(Office, Level.Frontline, 40), new(NightDesk, Level.Frontline, 40)];

        SharesOf(heard, (Onboard, 20, 40), (Office, 9, 40), (NightDesk, 1, 40)).Select(share => share.UnitId).ShouldBe([Onboard]);
        SharesOf(heard, (Onboard, 20, 40), (Office, 4, 40), (NightDesk, 4, 40)).Select(share => share.UnitId).ShouldBe([Onboard]);
        SharesOf(heard, (Onboard, 6, 40), (Office, 1, 40), (NightDesk, 0, 40)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_unit_that_is_large_enough_is_shown_with_its_counts()
    {
        Tally[] heard = [new(Alba, Level.Frontline, 20), new(Office, Level.Frontline, 10)];

        SharesOf(heard, (Onboard, 6, 20), (Office, 5, 10))
            .ShouldBe([new ThemeShare(Onboard, null, 6, 20), new ThemeShare(Office, null, 5, 10)], ignoreOrder: true);
    }

    [Fact]
    public void Teams_count_for_the_unit_right_below_the_organization()
    {
        ThemeShares
            .SegmentsOf(Units, Alba, Level.Manager)
            .ShouldBe(new Dictionary<string, string> { ["unit"] = Onboard.ToString("N"), ["level"] = "Manager" }, ignoreOrder: true);
        ThemeShares.SegmentsOf(Units, Guid.CreateVersion7(), null).ShouldBeEmpty();
    }

    private static IReadOnlyList<ThemeShare> SharesOf(Tally[] heard, params (Guid Unit, int Said, int Asked)[] units) =>
        ThemeShares.Of(Units, heard, SmallestGroup.AtLeast(5)).Of(Spread(units), units.Sum(u => u.Said));

    private static Consistency Spread(params (Guid Unit, int Said, int Asked)[] units)
    {
        var overall = units.Sum(u => u.Said) / (double)units.Sum(u => u.Asked);
        return Consistency.Of(
            overall,
            [DimensionSpread.Of("unit", overall, [.. units.Select(u => new SegmentShare(u.Unit.ToString("N"), u.Said, u.Asked))])]
        );
    }
}
