using Lodestar.Core.Gather.Themes;
using Lodestar.Core.Organizations;
using Lodestar.Core.Privacy;

namespace Lodestar.Core.Tests.Gather.Themes;

/// <summary>Nobody is worked out by subtracting what was told before a change from what is told after it.</summary>
[Trait("Catalog", "F4")]
public class RenewalTests
{
    private static readonly Guid Onboard = Guid.CreateVersion7();
    private static readonly Guid Ashore = Guid.CreateVersion7();
    private static readonly SmallestGroup Five = SmallestGroup.AtLeast(5);

    [Fact]
    public void What_nothing_was_told_of_before_is_told()
    {
        var first = Renewal.Of(Units(12, 20), 32, [], ("clear", []), Five);

        first.Shares.ShouldBe(Units(12, 20));
        first.KeepsEarlier.ShouldBeFalse();
    }

    [Fact]
    public void Two_people_more_in_a_unit_leave_every_unit_as_it_was()
    {
        var told = Told("clear", 32, Units(12, 20));

        var renewal = Renewal.Of(Units(14, 30), 44, Units(12, 20), ("clear", [told]), Five);

        renewal.Shares.ShouldBe(Units(12, 20));
        renewal.KeepsEarlier.ShouldBeTrue();
    }

    [Fact]
    public void Five_people_more_in_each_unit_are_told() =>
        Renewal.Of(Units(17, 30), 47, Units(12, 20), ("clear", [Told("clear", 32, Units(12, 20))]), Five).Shares.ShouldBe(Units(17, 30));

    [Fact]
    public void What_is_left_of_all_who_said_it_must_not_be_few_either()
    {
        // Onboard has ten more, everybody eleven: one is somewhere else.
        var told = Told("clear", 32, Units(12, 20));

        Renewal.Of(Units(22, 20), 43, Units(12, 20), ("clear", [told]), Five).KeepsEarlier.ShouldBeTrue();
    }

    [Fact]
    public void A_part_that_leaves_few_of_its_theme_in_a_unit_does_not_show_where_it_is_said()
    {
        var whole = Told("fast", 40, Units(22, 18));

        Renewal.Of(Units(20, 9), 29, [], ("fast/on time", [whole]), Five).Shares.ShouldBeEmpty();
        Renewal.Of(Units(17, 9), 26, [], ("fast/on time", [whole]), Five).Shares.ShouldBe(Units(17, 9));
    }

    [Theory]
    [InlineData(25, true)] // nobody said both
    [InlineData(24, false)] // one did
    [InlineData(20, true)]
    public void Who_said_both_of_two_themes_is_not_worked_out_from_their_merger(int together, bool told)
    {
        Telling[] before = [Told("clear", 32, Units(12, 20)), Told("informed", 33, Units(13, 20))];

        var renewal = Renewal.Of(Units(together, 40), together + 40, Units(12, 20), ("clear", before), Five);

        renewal.KeepsEarlier.ShouldBe(!told);
    }

    [Fact]
    public void What_was_told_once_is_told_again_when_the_change_is_taken_back()
    {
        var (before, merged) = (Told("clear", 32, Units(12, 20)), Told("clear", 44, Units(18, 26)));

        Renewal.Of(Units(12, 20), 32, Units(18, 26), ("clear", [before, merged]), Five).Shares.ShouldBe(Units(12, 20));
    }

    [Fact]
    public void Each_number_is_compared_with_all_that_were_ever_told()
    {
        Telling[] told = [Told("clear", 32, Units(12, 20)), Told("clear", 44, Units(18, 26))];

        Renewal.Of(Units(13, 20), 33, Units(18, 26), ("clear", told), Five).Shares.ShouldBe(Units(18, 26));
    }

    [Fact]
    public void Levels_are_told_although_units_have_to_wait()
    {
        ThemeShare[] before = [.. Units(12, 20), new(null, Level.Frontline, 30, 200)];
        ThemeShare[] after = [.. Units(14, 20), new(null, Level.Frontline, 40, 200)];

        var renewal = Renewal.Of(after, 42, before, ("clear", [Told("clear", 32, before)]), Five);

        renewal.Shares.ShouldBe([.. Units(12, 20), new ThemeShare(null, Level.Frontline, 40, 200)]);
    }

    [Fact]
    public void Whatever_people_change_no_two_tellings_differ_by_few_in_a_unit()
    {
        // A fixed walk through merges and splits of all sizes.
        var (shown, told, state) = ((IReadOnlyList<ThemeShare>)[], new List<Telling>(), 17u);
        for (var step = 0; step < 2_000; step++)
        {
            var (onboard, ashore) = (5 + Next(40), 5 + Next(40));
            var said = onboard + ashore + (Next(2) == 0 ? 0 : 5 + Next(9));
            var renewal = Renewal.Of(Units(onboard, ashore), said, shown, ("clear", told), Five);
            shown = renewal.Shares;
            if (!renewal.KeepsEarlier)
                told.Add(Told("clear", said, shown));
        }

        foreach (var unit in new[] { Onboard, Ashore })
        {
            var numbers = told.Select(t => t.Shares.Single(s => s.UnitId == unit).Said).Distinct().Order().ToList();
            numbers.Count.ShouldBeGreaterThan(2);
            numbers.Zip(numbers.Skip(1), (one, next) => next - one).ShouldAllBe(gap => gap >= 5);
        }

        int Next(int below) => (int)((state = state * 1664525 + 1013904223) >> 8) % below;
    }

    private static ThemeShare[] Units(int onboard, int ashore) => [new(Onboard, null, onboard, 100), new(Ashore, null, ashore, 100)];

    private static Telling Told(string key, int said, IReadOnlyList<ThemeShare> shares) => new(A.Theme(key, said, [.. shares]));
}
