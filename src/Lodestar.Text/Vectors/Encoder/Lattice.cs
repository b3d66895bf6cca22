namespace Lodestar.Text.Vectors.Encoder;

/// <summary>The best way to reach each place of a text, piece by piece (Viterbi); of ways as good as each other the longest last piece wins.</summary>
internal sealed class Lattice
{
    private readonly double[] _best = new double[SentencePieces.MostLetters + 1];
    private readonly int[] _from = new int[SentencePieces.MostLetters + 1];
    private readonly int[] _piece = new int[SentencePieces.MostLetters + 1];
    private readonly int[] _backwards = new int[SentencePieces.MostLetters + 1];

    public void Begin(int length)
    {
        _best.AsSpan(0, length + 1).Fill(double.NegativeInfinity);
        _best[0] = 0;
    }

    public void Offer(int from, int to, double score, int piece)
    {
        if (_best[from] + score > _best[to])
            (_best[to], _from[to], _piece[to]) = (_best[from] + score, from, piece);
    }

    /// <summary>Where no piece ends, one unknown letter leads.</summary>
    public void ReachUnknown(int at, double score, int unknown)
    {
        if (double.IsNegativeInfinity(_best[at]))
            Offer(at - 1, at, score, unknown);
    }

    /// <summary>Reads the best way to the end; unknown letters in a row count as one piece.</summary>
    public int Read(int end, Span<int> pieces, int unknown)
    {
        var count = 0;
        for (var at = end; at > 0; at = _from[at])
        {
            if (_piece[at] != unknown || count == 0 || _backwards[count - 1] != unknown)
                _backwards[count++] = _piece[at];
        }
        if (count == 0)
            _backwards[count++] = unknown;
        var kept = Math.Min(count, pieces.Length);
        for (var i = 0; i < kept; i++)
            pieces[i] = _backwards[count - 1 - i];
        return kept;
    }
}
