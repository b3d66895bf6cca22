using System.Runtime.InteropServices;
using Lodestar.Text.Vectors.Encoder;

namespace Lodestar.Lexicon;

/// <summary>Writes encoder.bin in the order in which <see cref="EncoderWeights"/> reads it.</summary>
internal sealed class EncoderBytes : IDisposable
{
    private readonly MemoryStream _bytes = new();

    public static byte[] Of(EncoderModel model)
    {
        using var file = new EncoderBytes();
        file.Put(EncoderFile.Magic);
        file.PutPieces(model.Pieces);
        file.Put<float>(Positions(model.Find("TimingSignal/ExpandDims_1")));
        file.PutEmbeddings(model.Find("module/Embeddings_en").AsSpan(0, model.Pieces.Count * EncoderWeights.PieceWidth).ToArray());
        file.PutLayer(model, "Layer_0/TransformerLayer/", widens: true);
        file.PutLayer(model, "Layer_1/TransformerLayer/", widens: false);
        file.PutDense(model.Find("tanh_layer_0/weights"), model.Find("tanh_layer_0/bias"));
        return file._bytes.ToArray();
    }

    public void Dispose() => _bytes.Dispose();

    private void PutPieces(IReadOnlyList<(string Text, double Score)> pieces)
    {
        var (letters, end) = (string.Concat(pieces.Select(piece => piece.Text)), 0);
        Put<int>([pieces.Count, letters.Length]);
        Put<double>(pieces.Select(piece => piece.Score).ToArray());
        Put<int>(pieces.Select(piece => end += piece.Text.Length).ToArray());
        Put<char>(letters);
    }

    private static float[] Positions(float[] steps) =>
        [
            .. Enumerable
                .Range(0, SentencePieces.MostPieces)
                .SelectMany(position =>
                    steps
                        .Select(step => (float)Math.Sin((double)(position * step)))
                        .Concat(steps.Select(step => (float)Math.Cos((double)(position * step))))
                ),
        ];

    private void PutEmbeddings(float[] values)
    {
        var rows = values.Chunk(EncoderWeights.PieceWidth).ToList();
        var scales = rows.Select(Scale).ToArray();
        Put<float>(scales);
        foreach (var (row, scale) in rows.Zip(scales))
            Put<sbyte>(Array.ConvertAll(row, value => Round(value, scale)));
    }

    private void PutLayer(EncoderModel model, string layer, bool widens)
    {
        Put<float>(model.Find(layer, "layer_norm_scale", "!FFN"));
        Put<float>(model.Find(layer, "layer_norm_bias", "!FFN"));
        PutDense(model.Find(layer, "qkv_transform_single/kernel"), model.Find(layer, "qkv_transform_single/bias"));
        PutDense(model.Find(layer, "output_transform_single/kernel"), model.Find(layer, "output_transform_single/bias"));
        if (widens)
            PutDense(model.Find(layer, "dense/kernel"), model.Find(layer, "dense/bias"));
        Put<float>(model.Find(layer, "FFN", "layer_norm_scale"));
        Put<float>(model.Find(layer, "FFN", "layer_norm_bias"));
        PutDense(model.Find(layer, "conv1/Tensordot/Reshape_1"), model.Find(layer, "conv1/bias"));
        PutDense(model.Find(layer, "conv2/Tensordot/Reshape_1"), model.Find(layer, "conv2/bias"));
    }

    // A scale a column: columns differ by an order of magnitude, and one byte has two.
    private void PutDense(float[] matrix, float[] bias)
    {
        var (inputs, outputs) = (matrix.Length / bias.Length, bias.Length);
        var scales = Enumerable
            .Range(0, outputs)
            .Select(column => Scale(Enumerable.Range(0, inputs).Select(row => matrix[row * outputs + column])))
            .ToArray();
        Put<float>(scales);
        Put<float>(bias);
        var panel = new sbyte[inputs * Gemm.PanelWidth];
        for (var first = 0; first < outputs; first += Gemm.PanelWidth)
        {
            for (var i = 0; i < panel.Length; i++)
            {
                var (row, column) = (i / Gemm.PanelWidth, first + i % Gemm.PanelWidth);
                panel[i] = Round(matrix[row * outputs + column], scales[column]);
            }
            Put<sbyte>(panel);
        }
    }

    private static float Scale(IEnumerable<float> values) => values.Max(Math.Abs) / sbyte.MaxValue;

    private static sbyte Round(float value, float scale) => scale == 0 ? (sbyte)0 : (sbyte)MathF.Round(value / scale);

    private void Put<T>(ReadOnlySpan<T> values)
        where T : unmanaged => _bytes.Write(MemoryMarshal.AsBytes(values));
}
