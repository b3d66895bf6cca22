namespace Lodestar.Text.Vectors.Encoder;

/// <summary>Cuts a text into the likeliest of the 8,000 pieces of words that the encoder knows, so that any spelling has a reading.</summary>
internal sealed class SentencePieces
{
    public const int MostPieces = 128;

    /// <summary>Longer texts are read up to here: 128 pieces of at most 16 letters end well before.</summary>
    public const int MostLetters = 4096;
    private const int Unknown = 0;
    private const double UnknownScore = -20;
    private const int FirstPiece = 6;
    private readonly PieceTree _tree;
    private readonly double[] _scores;

    public SentencePieces(ref EncoderFile file)
    {
        var (count, letters) = (file.Number(), file.Number());
        _scores = file.Take<double>(count).ToArray();
        var ends = file.Take<int>(count);
        var text = file.Take<char>(letters);
        _tree = new PieceTree(letters);
        for (var piece = FirstPiece; piece < count; piece++)
            _tree.Hang(text[ends[piece - 1]..ends[piece]], piece);
    }

    public int Count => _scores.Length;

    /// <summary>Writes the pieces of a text that was made plain; at least one, at most as many as fit.</summary>
    public int Cut(ReadOnlySpan<char> plain, Lattice lattice, Span<int> pieces)
    {
        lattice.Begin(plain.Length);
        for (var at = 0; at < plain.Length; at++)
        {
            lattice.ReachUnknown(at, UnknownScore, Unknown);
            var node = PieceTree.Root;
            for (var end = at; end < plain.Length && (node = _tree.Next(node, plain[end])) != PieceTree.Nowhere; end++)
            {
                if (_tree.PieceAt(node) is var piece and not PieceTree.NoPiece)
                    lattice.Offer(at, end + 1, _scores[piece], piece);
            }
        }
        lattice.ReachUnknown(plain.Length, UnknownScore, Unknown);
        return lattice.Read(plain.Length, pieces, Unknown);
    }
}
