namespace Lodestar.Text.Vectors.Encoder;

/// <summary>One matrix of the encoder with what is added after it. In the file its columns lie in panels of 32, each value a signed byte.</summary>
internal sealed class Dense
{
    private readonly sbyte[] _panels;
    private readonly float[] _scales;
    private readonly float[] _bias;

    public Dense(ref EncoderFile file, int inputs, int outputs)
    {
        Outputs = outputs;
        _scales = file.Take<float>(outputs).ToArray();
        _bias = file.Take<float>(outputs).ToArray();
        _panels = file.Take<sbyte>(inputs * outputs).ToArray();
    }

    public int Outputs { get; }

    /// <summary>to = from × matrix + bias, row by row; room for whole tiles of rows is expected in both.</summary>
    public void Apply(ReadOnlySpan<float> from, int rows, Span<float> to)
    {
        for (var row = 0; row < Gemm.WholeTiles(rows); row++)
            _bias.CopyTo(to[(row * Outputs)..]);
        Gemm.AddProduct(from, rows, (_panels, _scales), to);
    }
}
