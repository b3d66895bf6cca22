using System.Collections.Frozen;
using Lodestar.Text.Statements;
using Lodestar.Text.Words;

namespace Lodestar.Text.Recall;

/// <summary>
/// From the words to a behavior (R42, forwards; R26 "so tomorrow I would…"): a word of the vision is given, and somebody writes what they do. It is held
/// against the behaviors that are agreed. What is no agreed one may still be a good deed: that people decide.
/// </summary>
public sealed record BehaviorFromWords(string? Behavior, IReadOnlyList<string> Kept, IReadOnlyList<string> Missed)
{
    private const double Passing = .6;

    private static readonly FrozenSet<string> Negators = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "not",
            "no",
            "never",
            "without",
            "cannot",
            "nie",
            "nigdy",
            "bez",
            "nao",
            "nunca",
            "sem",
            "kein",
            "keine",
            "nicht",
            "nie",
            "ne",
            "pas",
            "jamais",
        ]
    );

    /// <summary>It is one of the agreed behaviors.</summary>
    public bool IsAgreed => Behavior is not null;

    /// <summary>It names something somebody does, agreed or not; "be calm" only repeats the words. English alone is read for this.</summary>
    public required bool NamesADeed { get; init; }

    /// <summary>It says the given words again and nothing else.</summary>
    public required bool OnlyRepeats { get; init; }

    /// <summary>Share of the nearest behavior's words that came, from 0 to 1.</summary>
    public double Score => Kept.Count + Missed.Count == 0 ? 0 : Kept.Count / (double)(Kept.Count + Missed.Count);

    /// <summary>Finds the agreed behavior that what was typed comes nearest to; the same words with a "not" are the opposite.</summary>
    public static BehaviorFromWords Of(string words, IEnumerable<string> behaviors, string typed)
    {
        var given = Read(typed);
        var nearest = behaviors
            .Select(behavior => (behavior, found: Found(Read(behavior), given)))
            .OrderByDescending(match => match.found.Share)
            .FirstOrDefault();
        var (kept, missed) = nearest.behavior is null ? ([], []) : (nearest.found.Kept, nearest.found.Missed);
        return new(nearest.behavior is not null && nearest.found.Share >= Passing ? nearest.behavior : null, kept, missed)
        {
            NamesADeed = Deeds.In(new ReadStatement(typed)).Count > 0,
            OnlyRepeats = given.All(said => Read(words).Any(word => Likeness.IsSame(word.Token, said.Token))),
        };
    }

    private static Match Found(IReadOnlyList<Said> behavior, IReadOnlyList<Said> given)
    {
        var kept = behavior.Where(word => given.Any(said => said.IsNegated == word.IsNegated && IsLike(word.Token, said.Token))).ToList();
        return new(TextsOf(kept), TextsOf(behavior.Except(kept)), behavior.Count == 0 ? 0 : kept.Count / (double)behavior.Count);
    }

    private static bool IsLike(Token expected, Token given) => Likeness.IsSame(expected, given) || Likeness.MeansTheSame(expected, given);

    private static IReadOnlyList<Said> Read(string text)
    {
        var tokens = RecallTokens.Of(text);
        return [.. tokens.Index().Where(word => IsContent(word.Item)).Select(word => new Said(word.Item, IsNegated(tokens, word.Index)))];
    }

    private static bool IsContent(Token token) => !CodebookWords.IsSmall(token) && !IsNegator(token);

    // "not to explain": small words may stand between.
    private static bool IsNegated(IReadOnlyList<Token> tokens, int at)
    {
        for (at--; at >= 0; at--)
        {
            if (IsNegator(tokens[at]))
                return true;
            if (!CodebookWords.IsSmall(tokens[at]))
                return false;
        }
        return false;
    }

    private static bool IsNegator(Token token) => token.Plain.EndsWith("n't", StringComparison.Ordinal) || Negators.Contains(token.Plain);

    private static IReadOnlyList<string> TextsOf(IEnumerable<Said> words) => [.. words.Select(word => word.Token.Text)];

    private sealed record Said(Token Token, bool IsNegated);

    private sealed record Match(IReadOnlyList<string> Kept, IReadOnlyList<string> Missed, double Share);
}
