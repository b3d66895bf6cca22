using Lodestar.Core.Organizations;
using Lodestar.Core.Privacy;

namespace Lodestar.Core.Tests.Privacy;

public class CountTableTests
{
    private static readonly Guid Center = Guid.NewGuid(),
        Voice = Guid.NewGuid(),
        Chat = Guid.NewGuid(),
        Night = Guid.NewGuid(),
        Office = Guid.NewGuid();
    private static readonly UnitTree Units = UnitTree.Of([
        (Center, null),
        (Voice, Center),
        (Chat, Center),
        (Night, Center),
        (Office, null),
    ]);

    [Fact]
    [Trait("Catalog", "F4")]
    public void The_night_desk_is_hidden_and_so_is_chat_which_would_give_it_away()
    {
        var table = Count(Frontline(Voice, 26), Frontline(Chat, 24), Frontline(Night, 4), Frontline(Office, 30));

        table[Night].ShouldBeNull();
        table[Chat].ShouldBeNull();
        table[Voice].ShouldBe(26);
        table[Center].ShouldBe(54);
        table[Office].ShouldBe(30);
        table.Total.ShouldBe(84);
    }

    [Fact]
    public void A_held_back_group_looks_the_same_as_an_empty_one()
    {
        var table = Count(Frontline(Voice, 26), Frontline(Chat, 24), Frontline(Night, 4));

        table[Chat].ShouldBe(table[Office]);
        table.Shows(new Cut(Chat, null)).ShouldBe(table.Shows(new Cut(Office, null)));
    }

    [Fact]
    public void A_rest_that_is_too_small_closes_the_whole_breakdown()
    {
        var table = Count(Frontline(Voice, 26), Frontline(Chat, 24), Frontline(Center, 2), Frontline(Office, 30));

        table[Voice].ShouldBeNull();
        table[Chat].ShouldBeNull();
        table[Center].ShouldBe(52);
    }

    [Fact]
    public void Too_few_in_all_show_nothing()
    {
        var table = Count(Frontline(Voice, 4));

        table.Total.ShouldBeNull();
        table.Shown.ShouldBeEmpty();
    }

    [Fact]
    public void A_level_in_a_unit_is_protected_by_another_level_and_another_unit()
    {
        var table = Count(Frontline(Voice, 26), new(Voice, Level.Manager, 3), Frontline(Office, 30), new(Office, Level.Manager, 9));

        table[Voice, Level.Manager].ShouldBeNull();
        table[Voice, Level.Frontline].ShouldBeNull(); // 29 - 26 = 3
        table[Office, Level.Manager].ShouldBeNull(); // 12 - 9 = 3
        table[Office, Level.Frontline].ShouldBeNull();
        table[Voice].ShouldBe(29);
        table[null, Level.Manager].ShouldBe(12);
    }

    [Fact]
    public void The_same_answers_in_another_order_give_the_same_table()
    {
        Tally[] tallies =
        [
            Frontline(Voice, 9),
            Frontline(Chat, 9),
            Frontline(Night, 3),
            Frontline(Office, 9),
            new(Office, Level.Manager, 6),
        ];

        Count([.. tallies.Reverse()]).Shown.ShouldBe(Count(tallies).Shown, ignoreOrder: true);
    }

    [Fact]
    [Trait("Catalog", "F9")]
    public void A_department_of_four_counts_in_the_one_above_it_only()
    {
        var table = Count(Frontline(Voice, 26), Frontline(Night, 4));

        table[Night].ShouldBeNull();
        table[Voice].ShouldBeNull(); // 30 - 26 = 4
        table[Center].ShouldBe(30);
    }

    [Fact]
    public void Answers_of_a_unit_that_is_gone_count_in_the_total()
    {
        Count(Frontline(Guid.NewGuid(), 8), Frontline(Office, 30)).Total.ShouldBe(38);
    }

    [Fact]
    public void A_unit_that_lies_in_itself_does_not_hang_the_table()
    {
        var (a, b) = (Guid.NewGuid(), Guid.NewGuid());
        var units = UnitTree.Of([(a, b), (b, a)]);

        CountTable.Of(units, [Frontline(a, 6), Frontline(b, 7)], default).Total.ShouldBe(13);
    }

    [Fact]
    public void In_a_tree_cut_to_its_upper_units_the_lower_ones_count_in_those_above()
    {
        var cut = Units.UpTo(2);

        cut.Ids.ShouldBe([Center, Office], ignoreOrder: true);
        CountTable.Of(cut, [Frontline(Voice, 26), Frontline(Night, 4), Frontline(Office, 30)], default)[Center].ShouldBe(30);
    }

    [Fact]
    public void Two_hundred_units_are_done_before_anyone_waits()
    {
        var ids = Enumerable.Range(1, 200).Select(i => new Guid(i, 0, 0, new byte[8])).ToArray();
        var units = UnitTree.Of(ids.Select((id, i) => (id, i < 8 ? (Guid?)null : ids[i / 8 - 1])));
        var tallies = ids.SelectMany(
                (id, i) => Enum.GetValues<Level>().Select(l => new Tally(id, l, i < 25 ? 0 : (i * 7 + (int)l * 5) % 23))
            )
            .ToList();

        var table = CountTable.Of(units, tallies, default);

        table.Total.ShouldBe(tallies.Sum(t => t.Count));
        table.Shown.Count.ShouldBeGreaterThan(100);
    }

    private static CountTable Count(params Tally[] tallies) => CountTable.Of(Units, tallies, default);

    private static Tally Frontline(Guid unit, int count) => new(unit, Level.Frontline, count);
}
