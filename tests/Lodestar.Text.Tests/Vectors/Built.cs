using Lodestar.Text.Vectors;

namespace Lodestar.Text.Tests.Vectors;

/// <summary>The files that the build makes. Without them these tests fail, and say what the build said.</summary>
internal static class Built
{
    public static SentenceEncoder Encoder { get; } =
        SentenceEncoder.TryOpen(null, out var why)
        ?? throw new InvalidOperationException(why + " The build makes it, when npm can be reached.");

    public static Lexicon Lexicon { get; } =
        Lexicon.TryOpen(null, out var why) ?? throw new InvalidOperationException(why + " The build makes them, when npm can be reached.");
}
