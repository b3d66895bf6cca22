namespace Lodestar.Text.Vectors.Encoder;

/// <summary>
/// What encoder.bin holds, in this order: "LODEENC1"; the pieces (int32 count and letters, double scores, int32 ends, UTF-16 letters); a sine and
/// cosine row for each of 128 positions; a scale and 256 signed bytes for each piece; two layers; the last matrix. Everything is shared and never changes.
/// </summary>
internal sealed class EncoderWeights
{
    public const int Width = 512;
    public const int PieceWidth = 256;
    private readonly float[] _positions;
    private readonly float[] _scales;
    private readonly sbyte[] _embeddings;

    /// <exception cref="InvalidDataException">The file is damaged or of another version.</exception>
    public EncoderWeights(ReadOnlySpan<byte> bytes)
    {
        var file = new EncoderFile(bytes);
        if (!file.Take<byte>(EncoderFile.Magic.Length).SequenceEqual(EncoderFile.Magic))
            throw new InvalidDataException("The file is of another kind.");
        Pieces = new SentencePieces(ref file);
        _positions = file.Take<float>(SentencePieces.MostPieces * PieceWidth).ToArray();
        _scales = file.Take<float>(Pieces.Count).ToArray();
        _embeddings = file.Take<sbyte>(Pieces.Count * PieceWidth).ToArray();
        First = new TransformerLayer(ref file, PieceWidth, Width);
        Second = new TransformerLayer(ref file, Width, Width);
        Last = new Dense(ref file, Width, Width);
        if (!file.IsAtEnd)
            throw new InvalidDataException("The file is too long.");
    }

    public SentencePieces Pieces { get; }
    public TransformerLayer First { get; }
    public TransformerLayer Second { get; }
    public Dense Last { get; }

    public void Embed(int piece, int position, Span<float> into)
    {
        _positions.AsSpan(position * PieceWidth, PieceWidth).CopyTo(into);
        new WordVector(_embeddings.AsSpan(piece * PieceWidth, PieceWidth), _scales[piece]).AddTo(into, 2);
    }
}
