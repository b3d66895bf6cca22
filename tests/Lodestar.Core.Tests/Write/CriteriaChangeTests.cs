using Lodestar.Core.Write;

namespace Lodestar.Core.Tests.Write;

[Trait("Catalog", "R18")]
public class CriteriaChangeTests
{
    private static readonly Guid Ana = Guid.CreateVersion7();
    private static readonly Guid Ben = Guid.CreateVersion7();
    private readonly DraftVersion _version = Draft
        .Start(Guid.CreateVersion7(), VisionText.TryParse("One")!, Ana, new(2026, 3, 12, 10, 0, 0, TimeSpan.Zero))
        .Latest;

    [Fact]
    public void Before_and_after_stand_beside_each_other_and_what_fell_comes_first()
    {
        List<Rating> ratings = [.. Sheet(Ana, 0), .. Sheet(Ben, 0), .. Sheet(Ana, 1, (Criterion.Trainable, 1), (Criterion.Simple, 4))];

        var lines = CriteriaChange.SeenBy(Ana, ratings, sitting: 1)!.Lines;

        lines[0].Criterion.ShouldBe(Criterion.Trainable);
        lines[0].Step.ShouldBe(-2);
        lines[^1].Criterion.ShouldBe(Criterion.Simple);
        lines[0].Before!.People.ShouldBe(2);
        lines[0].After.People.ShouldBe(1);
    }

    [Fact]
    public void Nobody_compares_before_their_own_second_sheet_is_complete()
    {
        List<Rating> ratings = [.. Sheet(Ana, 0), .. Sheet(Ben, 0), .. Sheet(Ana, 1)];

        CriteriaChange.SeenBy(Ben, ratings, sitting: 1).ShouldBeNull();
        CriteriaChange.SeenBy(Ben, [.. ratings, .. Sheet(Ben, 1).Skip(1)], sitting: 1).ShouldBeNull();
    }

    [Fact]
    public void Where_nobody_rated_before_the_rest_there_is_no_step() =>
        CriteriaChange.SeenBy(Ana, [.. Sheet(Ana, 1)], sitting: 1)!.Lines.ShouldAllBe(l => l.Before == null && l.Step == null);

    private IEnumerable<Rating> Sheet(Guid rater, int sitting, params (Criterion Criterion, int Score)[] scores) =>
        Enum.GetValues<Criterion>()
            .Select(c => new Rating(_version, rater, c, scores.Where(s => s.Criterion == c).Select(s => s.Score).FirstOrDefault(3))
            {
                Sitting = sitting,
            });
}
