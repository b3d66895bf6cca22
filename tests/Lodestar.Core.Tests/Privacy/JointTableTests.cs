using FsCheck;
using FsCheck.Fluent;
using Lodestar.Core.Organizations;
using Lodestar.Core.Privacy;

namespace Lodestar.Core.Tests.Privacy;

[Trait("Catalog", "F4")]
public class JointTableTests
{
    private static readonly Guid s_quay = new(1, 0, 0, new byte[8]);
    private static readonly Guid s_office = new(2, 0, 0, new byte[8]);
    private static readonly UnitTree s_two = UnitTree.Of([(s_quay, (Guid?)null), (s_office, null)]);

    [Fact]
    public void No_group_smaller_than_the_floor_can_be_worked_out_of_all_cuts_together()
    {
        Prop.ForAll(
                Populations().ToArbitrary(),
                p =>
                {
                    var table = JointTable.Of(p.Units, p.Positions, SmallestGroup.AtLeast(p.Smallest));
                    return JointSnoop.FindExposed(p.Units, p.Positions, JointSnoop.ShownIn(table), p.Smallest) is null;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1500));
    }

    [Fact]
    public void The_attack_is_a_real_one_tables_that_are_each_safe_by_themselves_open_one_another()
    {
        var opened = Populations()
            .Sample(400)
            .Count(p =>
                JointSnoop.FindExposed(p.Units, p.Positions, JointSnoop.EachSafeAlone(p.Units, p.Positions, p.Smallest), p.Smallest)
                    is not null
            );

        opened.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void The_table_of_units_and_levels_loses_nothing_by_further_cuts()
    {
        Prop.ForAll(
                Populations().ToArbitrary(),
                p =>
                    JointTable
                        .Of(p.Units, p.Positions, SmallestGroup.AtLeast(p.Smallest))
                        .Units.Shown.ToHashSet()
                        .SetEquals(CountTable.Of(p.Units, p.Positions.Select(x => x.ToTally()), SmallestGroup.AtLeast(p.Smallest)).Shown)
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Fact]
    public void What_is_held_back_would_give_somebody_away_beside_what_is_shown()
    {
        Prop.ForAll(
                Populations().ToArbitrary(),
                p =>
                {
                    var table = JointTable.Of(p.Units, p.Positions, SmallestGroup.AtLeast(p.Smallest));
                    var shown = JointSnoop.ShownIn(table);
                    return JointSnoop
                        .LargeSides(p.Positions, p.Smallest)
                        .Where(side => !shown.Contains(side))
                        .All(side => JointSnoop.FindExposed(p.Units, p.Positions, [.. shown, side], p.Smallest) is not null);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void A_site_that_is_a_unit_but_for_a_few_is_not_shown()
    {
        Position[] answers =
        [
            new(s_quay, Level.Frontline, 1, null, 20),
            new(s_quay, Level.Frontline, 2, null, 3),
            new(s_office, Level.Frontline, 2, null, 30),
        ];

        var table = JointTable.Of(s_two, answers, default);

        table.Units[s_quay].ShouldBe(23);
        table.Sites.ShouldBeEmpty(); // 23 of the quay less 20 at its own site are three people
    }

    [Fact]
    public void Sites_and_lengths_of_service_are_shown_where_they_cross_everything_in_large_groups()
    {
        var answers = new[] { s_quay, s_office }
            .SelectMany(unit =>
                new[] { 1, 2 }.SelectMany(site => new[] { 1, 2, 3 }.Select(band => new Position(unit, Level.Frontline, site, band, 6)))
            )
            .ToList();

        var table = JointTable.Of(s_two, answers, default);

        table.Sites.ShouldBe(new Dictionary<int, int> { [1] = 36, [2] = 36 }, ignoreOrder: true);
        table.Tenures.ShouldBe(
            new Dictionary<int, int>
            {
                [1] = 24,
                [2] = 24,
                [3] = 24,
            },
            ignoreOrder: true
        );
    }

    [Fact]
    public void Those_who_would_rather_not_say_are_a_group_as_well()
    {
        Position[] answers = [new(s_quay, Level.Frontline, null, 1, 20), new(s_quay, Level.Frontline, null, null, 2)];

        JointTable.Of(s_two, answers, default).Tenures.ShouldBeEmpty();
    }

    [Fact]
    public void A_great_organization_shows_all_of_its_sites()
    {
        var ids = Enumerable.Range(1, 60).Select(i => new Guid(i, 0, 0, new byte[8])).ToList();
        var units = UnitTree.Of(ids.Select(id => (id, (Guid?)null)));
        var answers =
            from unit in ids.Index()
            from level in Enum.GetValues<Level>()
            from site in Enumerable.Range(1, 30)
            from band in Enumerable.Range(1, 4)
            where (unit.Index + site) % 3 == 0
            select new Position(unit.Item, level, site, band, level is Level.Frontline ? 40 : 3);

        var table = JointTable.Of(units, [.. answers], default);

        table.Sites.Count.ShouldBe(30);
        table.Tenures.Count.ShouldBe(4);
    }

    private static Gen<Population> Populations() =>
        from shape in Gen.ArrayOf(Gen.Choose(-1, 2), 3)
        from smallest in Gen.Frequency((4, Gen.Constant(5)), (1, Gen.Constant(7)))
        from places in Gen.ArrayOf(
            from unit in Gen.Choose(-1, 2)
            from level in Gen.Choose(-1, 1)
            from site in Gen.Choose(0, 3)
            from band in Gen.Choose(0, 2)
            from count in Gen.Frequency((4, Gen.Choose(1, 4)), (3, Gen.Choose(5, 20)))
            select (unit, level, site, band, count),
            11
        )
        select Population.Of(shape, places, smallest);

    private sealed record Population(UnitTree Units, Position[] Positions, int Smallest)
    {
        public static Population Of(int[] shape, (int Unit, int Level, int Site, int Band, int Count)[] places, int smallest)
        {
            var ids = shape.Select((_, i) => new Guid(i + 1, 0, 0, new byte[8])).ToArray();
            var units = UnitTree.Of(shape.Select((parent, i) => (ids[i], parent >= 0 && parent < i ? ids[parent] : (Guid?)null)));
            var positions = places
                .GroupBy(p => (p.Unit, p.Level, p.Site, p.Band))
                .Select(g => new Position(
                    g.Key.Unit < 0 ? null : ids[g.Key.Unit],
                    g.Key.Level < 0 ? null : (Level)g.Key.Level,
                    g.Key.Site == 0 ? null : g.Key.Site,
                    g.Key.Band == 0 ? null : g.Key.Band,
                    g.Sum(p => p.Count)
                ));
            return new Population(units, [.. positions], smallest);
        }

        public override string ToString() =>
            $"k={Smallest} "
            + string.Join(" ", Positions.Select(t => $"{t.UnitId?.ToString()[7]}/{t.Level}/{t.Site}/{t.Tenure}={t.Count}"));
    }
}
