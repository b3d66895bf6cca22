using Lodestar.Text.Vectors;

namespace Lodestar.Lexicon;

/// <summary>What the encoder makes of each word alone, with the mean of all taken off, seen along the axes on which words differ most.</summary>
internal sealed class Distillation
{
    public const int Places = 256;
    private readonly float[] _places;

    private Distillation(float[] places) => _places = places;

    public ReadOnlySpan<float> Vector(int word) => _places.AsSpan(word * Places, Places);

    public static Distillation Of(List<string> words, SentenceEncoder encoder, Action<string> tell)
    {
        var vectors = new float[words.Count * SentenceEncoder.Places];
        encoder.Encode(words, vectors.AsMemory(), Environment.ProcessorCount);
        tell("each word encoded");
        Center(vectors, words.Count);
        var axes = PrincipalAxes.Of(vectors, SentenceEncoder.Places);
        tell("axes found");
        var places = new float[words.Count * Places];
        Parallel.For(
            0,
            words.Count,
            word => axes.Turn(vectors.AsSpan(word * SentenceEncoder.Places, SentenceEncoder.Places), places.AsSpan(word * Places, Places))
        );
        return new Distillation(places);
    }

    private static void Center(float[] vectors, int count)
    {
        var mean = new double[SentenceEncoder.Places];
        for (var i = 0; i < vectors.Length; i++)
            mean[i % mean.Length] += vectors[i];
        for (var i = 0; i < vectors.Length; i++)
            vectors[i] -= (float)(mean[i % mean.Length] / count);
    }
}
