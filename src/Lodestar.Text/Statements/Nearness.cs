using Lodestar.Text.Words;

namespace Lodestar.Text.Statements;

/// <summary>
/// How near a statement comes to another sentence, from 0 to 1 (R25): each word looks for its nearest one on the other side, words of meaning weigh
/// most, and both sides must be found in each other.
/// </summary>
public sealed record Nearness(string To, double Value, IReadOnlyList<TextSpan> Words)
{
    private const double SmallWord = .1;

    /// <summary>Below this, two words have nothing to do with each other.</summary>
    private const double Least = .55;

    /// <summary>The other sentence once more, in other words or the same.</summary>
    public bool SaysItAgain => Value > StatementRules.Current.Nearness.Doubtful;

    public bool IsKin => Value > StatementRules.Current.Nearness.Good;

    public static Nearness Of(string statement, string other, WordKinship? kinship = null)
    {
        kinship ??= WordKinship.ByStems;
        var (ours, theirs) = (Tokenizer.Tokens(statement), Tokenizer.Tokens(other));
        var found = ours.Where(word => !CodebookWords.IsSmall(word) && Best(word, theirs, kinship) > 0).Select(word => word.Span);
        return new Nearness(other, Math.Sqrt(Found(ours, theirs, kinship) * Found(theirs, ours, kinship)), [.. found]);
    }

    private static double Found(IReadOnlyList<Token> words, IReadOnlyList<Token> among, WordKinship kinship)
    {
        var possible = words.Sum(WeightOf);
        return possible == 0 ? 0 : words.Sum(word => WeightOf(word) * Best(word, among, kinship)) / possible;
    }

    private static double Best(Token word, IReadOnlyList<Token> among, WordKinship kinship) =>
        among.Count == 0 ? 0 : among.Max(other => kinship.Between(word, other) is var near and >= Least ? near : 0);

    private static double WeightOf(Token word) => CodebookWords.IsSmall(word) ? SmallWord : 1;
}
