namespace Lodestar.Text.Vectors.Encoder;

/// <summary>How much each piece of a sentence listens to each other one, for four heads side by side.</summary>
internal static class Attention
{
    public const int Heads = 4;

    /// <summary>Rows of queries, keys and values (each <paramref name="width"/> wide) of one sentence; the result has one width a row.</summary>
    public static void Listen(ReadOnlySpan<float> asked, int width, Span<float> heard)
    {
        var (rows, stride, head) = (heard.Length / width, 3 * width, width / Heads);
        Span<float> shares = stackalloc float[SentencePieces.MostPieces];
        var factor = 1 / MathF.Sqrt(head);
        for (var at = 0; at < width; at += head)
        {
            for (var row = 0; row < rows; row++)
            {
                var query = asked.Slice(row * stride + at, head);
                for (var other = 0; other < rows; other++)
                    shares[other] = Rows.Dot(query, asked.Slice(other * stride + width + at, head)) * factor;
                Exponential.Shares(shares, rows);
                var into = heard.Slice(row * width + at, head);
                into.Clear();
                for (var other = 0; other < rows; other++)
                    Rows.AddScaled(into, asked.Slice(other * stride + 2 * width + at, head), shares[other]);
            }
        }
    }
}
