using Lodestar.Text.Vectors;

namespace Lodestar.Text.Themes;

/// <summary>What a listener knows of words before listening; without it, only what the answers themselves show.</summary>
public sealed class Knowledge(Lexicon? lexicon, Lazy<SentenceEncoder?> encoder)
{
    public static Knowledge None { get; } = new(null, new Lazy<SentenceEncoder?>((SentenceEncoder?)null));

    public Lexicon? Lexicon { get; } = lexicon;

    /// <summary>Opened when it is first asked for: most answers need no encoder.</summary>
    public SentenceEncoder? Encoder => encoder.Value;

    /// <summary>Whatever lies in the folder (null: beside the program).</summary>
    public static Knowledge In(string? folder) => new(Lexicon.TryOpen(folder, out _), new(() => SentenceEncoder.TryOpen(folder, out _)));

    public Knowledge WithoutEncoder() => new(Lexicon, new Lazy<SentenceEncoder?>((SentenceEncoder?)null));
}
