namespace Lodestar.Text.Words;

/// <summary>A stretch of a text in UTF-16 offsets: what every finding points at.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan Between(int start, int end) => new(start, end - start);

    public TextSpan Over(TextSpan other) => Between(Math.Min(Start, other.Start), Math.Max(End, other.End));

    public string Of(string text) => text.Substring(Start, Length);
}
