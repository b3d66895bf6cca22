using Lodestar.Text.Words;

namespace Lodestar.Text.Recall;

/// <summary>
/// From a situation to the words (R42, backwards): a scene is told, and somebody names the words of the vision it calls for. Pure: the scene's author
/// says which words those are.
/// </summary>
public sealed record WordsFromSituation(IReadOnlyList<CalledWord> Called, IReadOnlyList<string> Others, IReadOnlyList<string> Foreign)
{
    private const double PerOther = .25;

    /// <summary>Every word the scene calls for was named.</summary>
    public bool IsRight => Called.Count > 0 && Called.All(word => word.Named is not null);

    /// <summary>Share of the called words that were named, from 0 to 1; who names the whole vision names nothing in particular.</summary>
    public double Score =>
        Called.Count == 0
            ? 0
            : Math.Clamp(Called.Count(word => word.Named is not null) / (double)Called.Count - PerOther * Others.Count, 0, 1);

    /// <summary>What was typed, held against the words the scene calls for; the other words of the vision, and words of neither, are told apart.</summary>
    public static WordsFromSituation Of(string vision, IEnumerable<string> called, string typed)
    {
        var inEnglish = RecallTokens.AreEnglish(RecallTokens.Of(vision));
        var expected = called.Select(word => (word, tokens: ContentOf(word))).Where(word => word.tokens.Count > 0).ToList();
        var given = ContentOf(typed);
        var words = expected.Select(word => new CalledWord(word.word, NamedIn(given, word.tokens, inEnglish)));
        var rest = given.Where(token => !expected.Exists(word => word.tokens.Any(t => IsLike(t, token, inEnglish)))).ToList();
        var others = rest.Where(token => ContentOf(vision).Any(t => Likeness.IsSame(t, token, inEnglish))).ToList();
        return new([.. words], TextsOf(others), TextsOf(rest.Except(others)));
    }

    /// <summary>The typed words that name a called one; all of its parts have to come.</summary>
    private static string? NamedIn(IReadOnlyList<Token> given, IReadOnlyList<Token> called, bool inEnglish)
    {
        var found = called
            .Select(part =>
                given.FirstOrDefault(token => Likeness.IsSame(part, token, inEnglish))
                ?? given.FirstOrDefault(token => Likeness.MeansTheSame(part, token))
            )
            .ToList();
        return found.Contains(null) ? null : string.Join(' ', found.Select(token => token!.Text));
    }

    private static bool IsLike(Token called, Token given, bool inEnglish) =>
        Likeness.IsSame(called, given, inEnglish) || Likeness.MeansTheSame(called, given);

    private static IReadOnlyList<Token> ContentOf(string text)
    {
        var tokens = RecallTokens.Of(text);
        var content = tokens.Where(token => !Language.IsSmallWord(token.Plain, Language.Unknown)).ToList();
        return content.Count > 0 ? content : tokens;
    }

    private static IReadOnlyList<string> TextsOf(IEnumerable<Token> tokens) => [.. tokens.Select(token => token.Text)];
}

/// <summary>A word the scene calls for, and what was typed for it; null when nothing was.</summary>
public sealed record CalledWord(string Word, string? Named);
