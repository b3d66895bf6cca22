namespace Lodestar.Text.Recall;

/// <summary>What became of one word between the sentence and what was typed from memory (R42).</summary>
public sealed record RecalledWord(WordFate Fate, string? Expected, string? Typed);

public enum WordFate
{
    Kept,

    /// <summary>Remembered, at another place.</summary>
    OutOfPlace,

    /// <summary>Another word of the same meaning: the idea stayed.</summary>
    SameMeaning,
    Swapped,
    Missed,
    Extra,
}
