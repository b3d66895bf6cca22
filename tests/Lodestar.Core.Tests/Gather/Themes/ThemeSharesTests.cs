using FsCheck;
using FsCheck.Fluent;
using Lodestar.Core.Gather.Themes;
using Lodestar.Core.Organizations;
using Lodestar.Core.Privacy;
using Lodestar.Core.Tests.Privacy;
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

    [Fact]
    [Trait("Catalog", "F4")]
    public void What_the_units_leave_open_the_levels_do_not_close()
    {
        // Onboard only has frontline people: 12 of the frontline minus 10 onboard would be the two in the office.
        Tally[] said = [new(Onboard, Level.Frontline, 10), new(Office, Level.Frontline, 2), new(Office, Level.Manager, 5)];
        Tally[] heard = [new(Onboard, Level.Frontline, 40), new(Office, Level.Frontline, 40), new(Office, Level.Manager, 40)];

        var shown = ThemeShares.Of(Units, Standing(heard), SmallestGroup.AtLeast(5)).Of(SpreadOf(Units, said, heard), Standing(said));

        shown.ShouldNotBeEmpty();
        Snoop.FindExposed(Units, said, [.. shown.Select(share => share.AsCut()), Cut.Everybody], 5).ShouldBeNull();
        Snoop.FindExposed(Units, said, OneByOne(said), 5).ShouldNotBeNull("the attack is a real one");
    }

    [Fact]
    [Trait("Catalog", "F4")]
    public void No_few_who_said_it_can_be_worked_out_of_the_units_and_levels_of_any_theme()
    {
        Prop.ForAll(
                Gen.ArrayOf(Gen.Frequency((2, Gen.Constant(0)), (3, Gen.Choose(1, 4)), (3, Gen.Choose(5, 15))), 12).ToArbitrary(),
                counts =>
                {
                    var places = new[] { Onboard, Alba, Office, NightDesk }.SelectMany(unit =>
                        Enum.GetValues<Level>().Select(level => (unit, level))
                    );
                    Tally[] said = [.. places.Zip(counts, (p, count) => new Tally(p.unit, p.level, count)).Where(t => t.Count > 0)];
                    Tally[] heard = [.. said.Select(t => t with { Count = t.Count + 20 })];
                    if (said.Length == 0)
                        return true;
                    var shown = ThemeShares
                        .Of(Units, Standing(heard), SmallestGroup.AtLeast(5))
                        .Of(SpreadOf(Units, said, heard), Standing(said));
                    return Snoop.FindExposed(Units, said, [.. shown.Select(share => share.AsCut()), Cut.Everybody], 5) is null
                        || said.Sum(t => t.Count) < 5;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    [Trait("Catalog", "F4")]
    public void No_few_who_said_it_can_be_worked_out_of_all_cuts_of_any_theme()
    {
        Prop.ForAll(
                (
                    from places in Gen.ArrayOf(
                        from unit in Gen.Choose(0, 3)
                        from level in Gen.Choose(0, 1)
                        from site in Gen.Choose(1, 3)
                        from band in Gen.Choose(1, 2)
                        from count in Gen.Frequency((3, Gen.Choose(1, 4)), (3, Gen.Choose(5, 15)))
                        select (unit, level, site, band, count),
                        10
                    )
                    select places
                ).ToArbitrary(),
                places =>
                {
                    Guid[] units = [Onboard, Alba, Office, NightDesk];
                    Position[] said =
                    [
                        .. places
                            .GroupBy(p => (p.unit, p.level, p.site, p.band))
                            .Select(g => new Position(units[g.Key.unit], (Level)g.Key.level, g.Key.site, g.Key.band, g.Sum(p => p.count))),
                    ];
                    Position[] heard = [.. said.Select(p => p with { Count = p.Count + 20 })];
                    var spread = SpreadOf(Units, [.. said.Select(p => p.ToTally())], [.. heard.Select(p => p.ToTally())]);
                    var shown = ThemeShares.Of(Units, heard, SmallestGroup.AtLeast(5)).Of(spread, said);
                    var numbers = shown.Select(s => new ShownGroup(
                        s.Side is ShareSide.Unit or ShareSide.Level ? s.AsCut() : null,
                        s.Site,
                        s.Tenure
                    ));
                    return said.Sum(p => p.Count) < 5
                        || JointSnoop.FindExposed(Units, said, [.. numbers, new ShownGroup(Cut.Everybody, null, null)], 5) is null;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(400));
    }

    private static IReadOnlyList<ThemeShare> SharesOf(Tally[] heard, params (Guid Unit, int Said, int Asked)[] units) =>
        ThemeShares
            .Of(Units, Standing(heard), SmallestGroup.AtLeast(5))
            .Of(Spread(units), Standing([.. units.Where(u => u.Said > 0).Select(u => new Tally(u.Unit, Level.Frontline, u.Said))]));

    // Nothing told apart but units and levels.
    private static Position[] Standing(Tally[] tallies) => [.. tallies.Select(t => new Position(t.UnitId, t.Level, null, null, t.Count))];

    // Every group that is large enough by itself, unit by unit and level by level.
    private static IEnumerable<Cut> OneByOne(Tally[] said) =>
        said.GroupBy(t => new Cut(t.UnitId, null))
            .Concat(said.GroupBy(t => new Cut(null, t.Level)))
            .Where(g => g.Sum(t => t.Count) >= 5)
            .Select(g => g.Key)
            .Append(Cut.Everybody);

    private static Consistency SpreadOf(UnitTree units, Tally[] said, Tally[] heard)
    {
        var overall = said.Sum(t => t.Count) / (double)heard.Sum(t => t.Count);
        return Consistency.Of(overall, [Of("unit", TopOf), Of("level", t => t.Level.ToString()!)]);

        DimensionSpread Of(string dimension, Func<Tally, string> key) =>
            DimensionSpread.Of(
                dimension,
                overall,
                [
                    .. heard
                        .GroupBy(key)
                        .Select(g => new SegmentShare(g.Key, said.Where(t => key(t) == g.Key).Sum(t => t.Count), g.Sum(t => t.Count))),
                ]
            );

        string TopOf(Tally tally) => units.Upward(tally.UnitId).OfType<Guid>().Last().ToString("N");
    }

    private static Consistency Spread(params (Guid Unit, int Said, int Asked)[] units)
    {
        var overall = units.Sum(u => u.Said) / (double)units.Sum(u => u.Asked);
        return Consistency.Of(
            overall,
            [DimensionSpread.Of("unit", overall, [.. units.Select(u => new SegmentShare(u.Unit.ToString("N"), u.Said, u.Asked))])]
        );
    }
}
