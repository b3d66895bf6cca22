using Lodestar.Text.Words;

namespace Lodestar.Text.Themes;

/// <summary>What many people said in their own words, with the words that show it (R99).</summary>
public sealed record FoundTheme
{
    /// <summary>The same idea keeps its key from run to run: the codebook's, or `words:` and its stems.</summary>
    public required string Key { get; init; }
    public required string Name { get; init; }

    /// <summary>The key of a wider theme that holds all of this one's answers too; null for most.</summary>
    public string? Within { get; init; }
    public required IReadOnlyList<string> KeyPhrases { get; init; }
    public required int Answers { get; init; }
    public required double Coverage { get; init; }
    public required Consistency Consistency { get; init; }
    public required IReadOnlyList<ThemeQuote> Quotes { get; init; }
    public required IReadOnlyList<Placement> Placements { get; init; }

    /// <summary>The index of each remark in `Placements`, without the work of finding its words.</summary>
    public required IReadOnlyList<int> Remarks { get; init; }
}

/// <summary>A remark in a theme, and the words that put it there.</summary>
public sealed record Placement(int Remark, IReadOnlyList<TextSpan> Words)
{
    /// <summary>How much of the remark speaks of the theme, from 0 to 1: the largest is what the remark is mainly about.</summary>
    public double Weight { get; init; } = 1;
}

/// <summary>The theme that a later answer belongs to, the words that put it there, and how much of it speaks of the theme.</summary>
public sealed record PlacedAnswer(string Key, IReadOnlyList<TextSpan> Words, double Weight);

/// <summary>A stretch of a remark that speaks for a theme, and the words in it to mark.</summary>
public sealed record ThemeQuote(int Remark, TextSpan Span, IReadOnlyList<TextSpan> Words);

/// <summary>All that was found, the most consistent theme first.</summary>
public sealed record ThemeReport(IReadOnlyList<FoundTheme> Themes, int Respondents, IReadOnlyList<int> Silent, IReadOnlyList<int> Unplaced)
{
    /// <summary>Answers such as "n/a" that are in no theme.</summary>
    public int SayingNothing => Silent.Count;
}
