namespace Lodestar.Core.Gather;

/// <summary>
/// One way to count a closed question: who chose one of its parts, and nobody chose two. Several options at once are several facets
/// of one part each; a matrix has one for each row; an order is counted by what stands first.
/// </summary>
public sealed record Facet(Question Question, int? Row, IReadOnlyList<FacetPart> Parts)
{
    public static IEnumerable<Facet> Of(Question question) =>
        question.Kind switch
        {
            QuestionKind.Open or QuestionKind.Obstacle or QuestionKind.Short => [],
            QuestionKind.OneOf or QuestionKind.Rank => [new(question, null, Each(question))],
            QuestionKind.AnyOf => Each(question).Select(part => new Facet(question, null, [part])),
            QuestionKind.Scale => [new(question, null, [.. question.Kind.Grades.Select(g => new FacetPart(g, g))])],
            // Eleven parts would mostly be too small to show: the three that people know.
            QuestionKind.ZeroToTen => [new(question, null, [new(0, 6), new(7, 8), new(9, 10)])],
            QuestionKind.Matrix => question.Rows.Select(row => new Facet(question, row.Number, Each(question))),
        };

    /// <summary>The place of the part that was chosen, or null.</summary>
    public int? PartIn(IReadOnlyList<Pick> picks)
    {
        foreach (var pick in picks)
        {
            var at = NumberIn(pick) is { } number ? Parts.ToList().FindIndex(p => p.From <= number && number <= p.To) : -1;
            if (at >= 0)
                return at;
        }
        return null;
    }

    private int? NumberIn(Pick pick) =>
        Question.Kind switch
        {
            QuestionKind.Rank => pick.Value == 1 ? pick.Number : null,
            QuestionKind.Matrix => pick.Number == Row ? pick.Value : null,
            _ => pick.Number,
        };

    private static IReadOnlyList<FacetPart> Each(Question question) => [.. question.Options.Select(o => new FacetPart(o.Number, o.Number))];
}

/// <summary>An option, or grades from one to another.</summary>
public readonly record struct FacetPart(int From, int To);
