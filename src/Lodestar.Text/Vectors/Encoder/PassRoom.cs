namespace Lodestar.Text.Vectors.Encoder;

/// <summary>The room a pass through the layers needs, used again for the next one.</summary>
internal sealed class PassRoom(int rows)
{
    public const int MostWidth = 1536;
    private readonly AlignedFloats _normal = new(rows * EncoderWeights.Width);
    private readonly AlignedFloats _wide = new(rows * MostWidth);
    private readonly AlignedFloats _added = new(rows * EncoderWeights.Width);
    private AlignedFloats _known = new(rows * EncoderWeights.Width);
    private AlignedFloats _other = new(rows * EncoderWeights.Width);

    public Span<float> Known => _known.Span;
    public Span<float> Other => _other.Span;
    public Span<float> Normal => _normal.Span;
    public Span<float> Wide => _wide.Span;
    public Span<float> Added => _added.Span;

    public void Swap() => (_known, _other) = (_other, _known);
}
