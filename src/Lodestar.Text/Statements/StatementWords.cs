using System.Collections.Frozen;
using Lodestar.Text.Words;

namespace Lodestar.Text.Statements;

/// <summary>The groups of words the checks look for, from one file that people can read and correct.</summary>
internal sealed class StatementWords
{
    private const int LongestWord = 8;
    private readonly FrozenDictionary<string, ListedWord[]> _byFirstPart;
    private readonly FrozenSet<(string Group, string Word)> _singles;

    private StatementWords(IReadOnlyCollection<ListedWord> words)
    {
        _byFirstPart = words.GroupBy(word => word.Parts[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        _singles = words.Where(word => word.Parts.Count == 1).Select(word => (word.Group, word.Parts[0])).ToFrozenSet();
    }

    public static StatementWords Current { get; } = new(StatementWordReader.Read(WordLists.Lines("statement-words.txt")));

    public bool Holds(string group, string plain) => _singles.Contains((group, BaseOf(plain)));

    /// <summary>Every listed word of a statement, in order; what says nothing of its own is left out.</summary>
    public IReadOnlyList<WordHit> HitsIn(string text, IReadOnlyList<Token> tokens)
    {
        var hits = Enumerable.Range(0, tokens.Count).SelectMany(at => HitsAt(text, tokens, at)).ToList();
        return [.. hits.Where((hit, at) => !Around(hits, at).Any(other => other.Displaces(hit)))];
    }

    // No listed word is longer, so nothing further away can hold this one.
    private static IEnumerable<WordHit> Around(List<WordHit> hits, int at)
    {
        for (var i = at - 1; i >= 0 && hits[at].First - hits[i].First < LongestWord; i--)
            yield return hits[i];
        for (var i = at + 1; i < hits.Count && hits[i].First - hits[at].First < LongestWord; i++)
            yield return hits[i];
    }

    private IEnumerable<WordHit> HitsAt(string text, IReadOnlyList<Token> tokens, int at)
    {
        foreach (var word in _byFirstPart.GetValueOrDefault(BaseOf(tokens[at].Plain), []))
        {
            if (Matches(word, text, tokens, at))
                yield return new WordHit(word, at, tokens[at].Span.Over(tokens[at + word.Parts.Count - 1].Span));
        }
    }

    private static bool Matches(ListedWord word, string text, IReadOnlyList<Token> tokens, int at)
    {
        if (at + word.Parts.Count > tokens.Count)
            return false;
        for (var i = 1; i < word.Parts.Count; i++)
        {
            var gap = text.AsSpan(tokens[at + i - 1].Span.End, tokens[at + i].Span.Start - tokens[at + i - 1].Span.End);
            if (BaseOf(tokens[at + i].Plain) != word.Parts[i] || gap.ContainsAnyExcept(" -\u2010\u2011\u00A0"))
                return false;
        }
        return true;
    }

    /// <summary>The world's and world are one word here.</summary>
    internal static string BaseOf(string plain) => plain.EndsWith("'s", StringComparison.Ordinal) ? plain[..^2] : plain;
}

/// <summary>A word or a few of a group, and what to try instead; an empty suggestion says to take it out.</summary>
internal sealed record ListedWord(string Group, IReadOnlyList<string> Parts, string? Instead)
{
    /// <summary>The group whose words do not count inside this one.</summary>
    public string? Displaces { get; init; }
}

/// <summary>A listed word found in a statement: from which of its words on, and where.</summary>
internal readonly record struct WordHit(ListedWord Word, int First, TextSpan Span)
{
    public int Count => Word.Parts.Count;

    /// <summary>Whether the other one says nothing of its own: a part of this one, in the same group or one that this group displaces.</summary>
    public bool Displaces(WordHit other) =>
        First <= other.First
        && other.First + other.Count <= First + Count
        && (other.Word.Group == Word.Group ? other.Count < Count : other.Word.Group == Word.Displaces);
}
