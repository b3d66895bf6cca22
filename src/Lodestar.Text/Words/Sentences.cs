using System.Buffers;

namespace Lodestar.Text.Words;

/// <summary>A sentence of a remark with its closing mark.</summary>
public sealed record Sentence(TextSpan Span, IReadOnlyList<Token> Tokens);

/// <summary>Splits a remark at full stops, question marks and line ends.</summary>
public static class Sentences
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?\n\r。！？؟");

    public static IEnumerable<Sentence> Of(string text, IReadOnlyList<Token> tokens)
    {
        var current = new List<Token>();
        for (var at = 0; at < tokens.Count; at++)
        {
            current.Add(tokens[at]);
            var gapEnd = at + 1 < tokens.Count ? tokens[at + 1].Span.Start : text.Length;
            var mark = EndIn(text.AsSpan(tokens[at].Span.End, gapEnd - tokens[at].Span.End), at + 1 == tokens.Count);
            if (mark < 0 && at + 1 < tokens.Count)
                continue;
            yield return new Sentence(TextSpan.Between(current[0].Span.Start, EndOf(text, tokens[at].Span.End, mark)), current);
            current = [];
        }
    }

    // The point in example.org ends nothing.
    private static int EndIn(ReadOnlySpan<char> gap, bool isLast)
    {
        var mark = gap.IndexOfAny(Ends);
        return mark >= 0 && mark + 1 == gap.Length && gap[mark] == '.' && !isLast ? -1 : mark;
    }

    private static int EndOf(string text, int wordEnd, int mark) =>
        mark < 0 || char.IsControl(text[wordEnd + mark]) ? wordEnd : wordEnd + mark + 1;
}
