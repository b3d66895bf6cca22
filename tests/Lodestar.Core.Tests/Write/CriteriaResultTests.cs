using Lodestar.Core.Write;

namespace Lodestar.Core.Tests.Write;

public class CriteriaResultTests
{
    private static readonly Guid Ana = Guid.CreateVersion7();
    private static readonly Guid Ben = Guid.CreateVersion7();
    private static readonly DraftVersion Version = Draft
        .Start(Guid.CreateVersion7(), VisionText.TryParse("Make every crossing calm and clear")!, Ana, DateTimeOffset.UnixEpoch)
        .Latest;

    [Fact]
    public void Nobody_sees_the_ratings_of_others_before_their_own_sheet_is_complete()
    {
        List<Rating> ratings = [.. Sheet(Ben, 4), .. Sheet(Ana, 2).Take(11)];

        CriteriaResult.SeenBy(Ana, ratings).ShouldBeNull();
        CriteriaResult.SeenBy(Ben, ratings).ShouldNotBeNull();
    }

    [Fact]
    public void The_weakest_criterion_comes_first_and_two_steps_apart_is_disputed()
    {
        List<Rating> ratings = [.. Sheet(Ana, 4), .. Sheet(Ben, 3)];
        ratings.Single(r => r.RaterId == Ben && r.Criterion == Criterion.Measurable).Change(1);

        var result = CriteriaResult.SeenBy(Ana, ratings)!;

        result.People.ShouldBe(2);
        result.Lines[0].ShouldBe(new CriterionResult(Criterion.Measurable, Passing: 1, People: 2, Lowest: 1, Highest: 4, Average: 2.5));
        result.Lines.Where(l => l.IsDisputed).Select(l => l.Criterion).ShouldBe([Criterion.Measurable]);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void A_rating_outside_of_0_to_4_cannot_exist(int score) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new Rating(Version, Ana, Criterion.Simple, score));

    private static IEnumerable<Rating> Sheet(Guid rater, int score) =>
        Enum.GetValues<Criterion>().Select(c => new Rating(Version, rater, c, score));
}
