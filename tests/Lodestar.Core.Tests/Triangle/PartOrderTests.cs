using Lodestar.Core.Triangle;

namespace Lodestar.Core.Tests.Triangle;

public class PartOrderTests
{
    [Fact]
    public void A_step_swaps_two_neighbors_and_numbers_all_anew()
    {
        var parts = Points("Gate", "Desk", "Deck");

        parts.Move(parts[2].Id, -1).ShouldBeTrue();

        parts.InOrder().Select(p => (p.Name, p.Place)).ShouldBe([("Gate", 1), ("Deck", 2), ("Desk", 3)]);
    }

    [Theory]
    [InlineData(0, -1)]
    [InlineData(2, 1)]
    public void At_the_end_of_the_list_nothing_moves(int index, int step)
    {
        var parts = Points("Gate", "Desk", "Deck");

        parts.Move(parts[index].Id, step).ShouldBeFalse();

        parts.InOrder().Select(p => p.Name).ShouldBe(["Gate", "Desk", "Deck"]);
    }

    [Fact]
    public void A_removed_part_is_stepped_over_and_finds_its_place_again()
    {
        var parts = Points("Gate", "Desk", "Deck");
        parts[1].Remove(A.Moment);
        parts.InOrder().Select(p => p.Name).ShouldBe(["Gate", "Deck"]);

        parts[1].Restore();
        parts.InOrder().Select(p => p.Name).ShouldBe(["Gate", "Desk", "Deck"]);
    }

    [Fact]
    public void A_new_part_comes_last() => Points("Gate", "Desk").NextPlace().ShouldBe(3);

    private static List<TouchPoint> Points(params string[] names) =>
        [.. names.Select((n, i) => new TouchPoint(A.OrganizationId, n, i + 1))];
}
