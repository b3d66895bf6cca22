using Lodestar.Text.Words;

namespace Lodestar.Core.Gather.Sources;

/// <summary>A text in pieces that can be picked one by one: sentences, and lines where there are none.</summary>
public static class Passages
{
    /// <summary>A piece that never ends is cut here, so that it still makes an excerpt.</summary>
    public const int MaxLength = 400;

    public static IReadOnlyList<TextSpan> Of(string text)
    {
        List<TextSpan> pieces = [];
        var start = 0;
        for (var i = 0; i < text.Length; i++)
            if (EndsAt(text, i) || (i - start >= MaxLength && text[i] is ' ') || i - start >= Excerpt.MaxLength - 1)
            {
                Add(pieces, text, start, i + 1);
                start = i + 1;
            }
        Add(pieces, text, start, text.Length);
        return pieces;
    }

    // A full stop ends a sentence only where a space follows: "9.30" and "e.g.this" do not.
    private static bool EndsAt(string text, int i) =>
        text[i] is '\n' or '。' or '！' or '？' or '۔'
        || (text[i] is '.' or '!' or '?' && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]));

    private static void Add(List<TextSpan> pieces, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end > start)
            pieces.Add(TextSpan.Between(start, end));
    }
}
