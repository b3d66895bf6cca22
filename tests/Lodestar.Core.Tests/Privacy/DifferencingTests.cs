using FsCheck;
using FsCheck.Fluent;
using Lodestar.Core.Organizations;
using Lodestar.Core.Privacy;

namespace Lodestar.Core.Tests.Privacy;

[Trait("Catalog", "F4")]
public class DifferencingTests
{
    private static readonly Level?[] Levels = [Level.Frontline, Level.Manager, null];

    [Fact]
    public void No_group_smaller_than_the_floor_can_be_worked_out_of_any_table()
    {
        Prop.ForAll(
                Populations().ToArbitrary(),
                p =>
                {
                    var table = CountTable.Of(p.Units, p.Tallies, SmallestGroup.AtLeast(p.Smallest));
                    return Snoop.FindExposed(p.Units, p.Tallies, table.Shown, p.Smallest) is null;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    [Fact]
    public void The_attack_is_a_real_one_it_opens_tables_that_only_hide_small_numbers()
    {
        var opened = Populations()
            .Sample(300)
            .Count(p => Snoop.FindExposed(p.Units, p.Tallies, Snoop.LargeGroups(p.Units, p.Tallies, p.Smallest), p.Smallest) is not null);

        opened.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void Nothing_that_could_be_shown_is_held_back()
    {
        Prop.ForAll(
                Populations().Where(p => p.Tallies.All(t => t.Count == 0 || t.Count >= p.Smallest)).ToArbitrary(),
                p =>
                    CountTable.Of(p.Units, p.Tallies, SmallestGroup.AtLeast(p.Smallest)).Shown.Count
                    == Snoop.LargeGroups(p.Units, p.Tallies, p.Smallest).Count
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Fact]
    public void One_more_answer_while_a_survey_is_open_changes_nothing_or_comes_as_one_of_a_whole_group()
    {
        Prop.ForAll(
                Gen.Choose(0, 400).SelectMany(n => Gen.Choose(5, 12).Select(k => (n, k))).ToArbitrary(),
                c =>
                {
                    var smallest = SmallestGroup.AtLeast(c.k);
                    var (before, after) = (smallest.Told(c.n, closed: false), smallest.Told(c.n + 1, closed: false));
                    return after == before || after - before >= c.k;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
    }

    private static Gen<Population> Populations() =>
        from shape in Gen.ArrayOf(Gen.Choose(-1, 3), 4)
        from smallest in Gen.Frequency((4, Gen.Constant(5)), (1, Gen.Constant(7)))
        from counts in Gen.ArrayOf(Gen.Frequency((3, Gen.Constant(0)), (3, Gen.Choose(1, 4)), (3, Gen.Choose(5, 20))), 15)
        select Population.Of(shape, counts, smallest);

    private sealed record Population(UnitTree Units, Tally[] Tallies, int Smallest)
    {
        public static Population Of(int[] shape, int[] counts, int smallest)
        {
            var ids = shape.Select((_, i) => new Guid(i + 1, 0, 0, new byte[8])).ToArray();
            var units = UnitTree.Of(shape.Select((parent, i) => (ids[i], parent >= 0 && parent < i ? ids[parent] : (Guid?)null)));
            var places = ids.Select(id => (Guid?)id).Prepend(null).SelectMany(unit => Levels.Select(level => (unit, level)));
            // Twelve pieces at most: the attack tries every subset of them.
            var tallies = places.Zip(counts, (p, count) => new Tally(p.unit, p.level, count)).Where(t => t.Count > 0).Take(12);
            return new Population(units, [.. tallies], smallest);
        }

        public override string ToString() =>
            $"k={Smallest} " + string.Join(" ", Tallies.Select(t => $"{t.UnitId?.ToString()[7]}/{t.Level}={t.Count}"));
    }
}
