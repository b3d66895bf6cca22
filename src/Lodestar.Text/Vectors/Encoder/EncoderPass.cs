namespace Lodestar.Text.Vectors.Encoder;

/// <summary>Some sentences on their way through the encoder together; what comes out for one does not depend on the others.</summary>
internal sealed class EncoderPass(EncoderWeights weights)
{
    private const int MostRows = 192;
    private readonly PassRoom _room = new(Gemm.WholeTiles(MostRows));
    private readonly AlignedFloats _results = new(Gemm.WholeTiles(MostRows) * EncoderWeights.Width);
    private readonly Lattice _lattice = new();
    private readonly char[] _plain = new char[SentencePieces.MostLetters];
    private readonly int[] _pieces = new int[SentencePieces.MostPieces];
    private readonly int[] _ends = new int[MostRows];

    public int Count { get; private set; }

    private int Rows => Count == 0 ? 0 : _ends[Count - 1];

    /// <summary>False when the sentence has no room in this pass any more.</summary>
    public bool TryTake(ReadOnlySpan<char> text)
    {
        var count = weights.Pieces.Cut(_plain.AsSpan(0, PlainText.Write(text, _plain)), _lattice, _pieces);
        var begin = Rows;
        if (begin + count > MostRows)
            return false;
        for (var i = 0; i < count; i++)
            weights.Embed(_pieces[i], i, _room.Known.Slice((begin + i) * EncoderWeights.PieceWidth, EncoderWeights.PieceWidth));
        _ends[Count++] = begin + count;
        return true;
    }

    public void Run()
    {
        var ends = _ends.AsSpan(0, Count);
        weights.First.Apply(_room, ends);
        weights.Second.ApplyAveraged(_room, ends);
        weights.Last.Apply(_room.Known, Count, _results.Span);
        for (var sentence = 0; sentence < Count; sentence++)
            Finish(Result(sentence));
    }

    public Span<float> Result(int sentence) => _results.Span.Slice(sentence * EncoderWeights.Width, EncoderWeights.Width);

    public void Clear() => Count = 0;

    private static void Finish(Span<float> result)
    {
        Exponential.Tanh(result);
        Encoder.Rows.Scale(result, 1 / MathF.Sqrt(Math.Max(Encoder.Rows.Dot(result, result), 1e-12f)));
    }
}
