namespace Lodestar.Core.GutCheck;

/// <summary>One word of the sentence, how many it bothers, and what they would say instead, the most common first (R112).</summary>
public sealed record WordHeat(string Word, int Index, int Flags, IReadOnlyList<WordSuggestion> Suggestions)
{
    internal static WordHeat Of(string word, int index, IReadOnlyList<Reader> answered)
    {
        var flags = answered.SelectMany(r => r.Flags).Where(f => f.WordIndex == index).ToList();
        return new(word, index, flags.Count, WordSuggestion.In(flags));
    }
}

/// <summary>Another word for a flagged one, and how many would say it.</summary>
public sealed record WordSuggestion(string Text, int People)
{
    internal static IReadOnlyList<WordSuggestion> In(IEnumerable<WordFlag> flags) =>
        [
            .. flags
                .Where(f => f.Suggestion.Length > 0)
                .GroupBy(f => f.Suggestion, StringComparer.OrdinalIgnoreCase)
                .Select(g => new WordSuggestion(g.Select(f => f.Suggestion).Order(StringComparer.Ordinal).First(), g.Count()))
                .OrderByDescending(s => s.People)
                .ThenBy(s => s.Text, StringComparer.Ordinal),
        ];
}
