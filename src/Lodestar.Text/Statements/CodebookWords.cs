using System.Collections.Frozen;
using Lodestar.Text.Themes;
using Lodestar.Text.Words;

namespace Lodestar.Text.Statements;

/// <summary>What single words and short phrases of a sentence mean in the codebook of service, in whichever of its languages.</summary>
internal static class CodebookWords
{
    private const int SmallWordsBetween = 2;

    private static readonly Known[] Terms =
    [
        .. Codebook
            .OfService.Themes.SelectMany(theme => theme.Terms.Select(term => new Known(theme.Key, WordsOf(term))))
            .OrderByDescending(known => known.Words.Length)
            .ThenByDescending(known => known.Words[0].Form.Length)
            .ThenBy(known => known.Key, StringComparer.Ordinal),
    ];

    private static readonly FrozenDictionary<char, Known[]> ByLetter = Terms
        .GroupBy(known => known.Words[0].Form[0])
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The theme a word speaks of by itself; null for most.</summary>
    public static string? ThemeOf(Token word) =>
        StartingLike(word).FirstOrDefault(known => known.Words.Length == 1 && known.Words[0].Matches(word))?.Key;

    /// <summary>Every place that speaks of a theme; a longer term takes its words from the shorter ones.</summary>
    public static IEnumerable<(string Key, TextSpan Span)> In(IReadOnlyList<Token> tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            foreach (var known in StartingLike(tokens[at]))
            {
                if (EndOf(known, tokens, at) is not { } end)
                    continue;
                yield return (known.Key, tokens[at].Span.Over(tokens[end].Span));
                at = end;
                break;
            }
        }
    }

    private static Known[] StartingLike(Token word) => word.Plain.Length == 0 ? [] : ByLetter.GetValueOrDefault(word.Plain[0], []);

    // "keep informed" finds "keep us informed".
    private static int? EndOf(Known known, IReadOnlyList<Token> tokens, int at)
    {
        if (!known.Words[0].Matches(tokens[at]))
            return null;
        foreach (var word in known.Words.Skip(1))
        {
            var last = at + 1 + SmallWordsBetween;
            for (at++; at <= last; at++)
            {
                if (at >= tokens.Count || (!word.Matches(tokens[at]) && !IsSmall(tokens[at])))
                    return null;
                if (word.Matches(tokens[at]))
                    break;
            }
            if (at > last)
                return null;
        }
        return at;
    }

    public static bool IsSmall(Token token) => Language.IsSmallWord(token.Plain, Language.Unknown);

    private static TermWord[] WordsOf(CodebookTerm term) =>
        [.. term.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => TermWord.Parse(word, term.Language))];

    private sealed record Known(string Key, TermWord[] Words);
}
