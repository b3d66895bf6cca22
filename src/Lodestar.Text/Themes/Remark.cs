using Lodestar.Text.Words;

namespace Lodestar.Text.Themes;

/// <summary>Any text that themes are found in. The index is opaque: the caller alone knows what it stands for.</summary>
public sealed record Remark(int Index, string Text)
{
    /// <summary>Remarks of one respondent share this number, so that nobody counts twice.</summary>
    public int Respondent { get; init; } = Index;

    /// <summary>Where it was said: a value for each dimension, such as unit and level.</summary>
    public IReadOnlyDictionary<string, string> Segments { get; init; } = new Dictionary<string, string>();

    public QuestionPolarity Question { get; init; }

    /// <summary>What was asked, where that is known: answers to one question are understood together.</summary>
    public string Asked { get; init; } = "";
}
