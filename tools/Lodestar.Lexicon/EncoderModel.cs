using System.Runtime.InteropServices;
using System.Text.Json;

namespace Lodestar.Lexicon;

/// <summary>The weights of Universal Sentence Encoder Lite as they come: named arrays behind each other in several files, and the pieces.</summary>
internal sealed class EncoderModel(Dictionary<string, float[]> weights, IReadOnlyList<(string Text, double Score)> pieces)
{
    public IReadOnlyList<(string Text, double Score)> Pieces => pieces;

    /// <summary>The array whose name holds all these words and none of those that begin with an exclamation mark.</summary>
    public float[] Find(params string[] words) =>
        weights
            .First(weight =>
                words.All(word =>
                    word.StartsWith('!')
                        ? !weight.Key.Contains(word[1..], StringComparison.Ordinal)
                        : weight.Key.Contains(word, StringComparison.Ordinal)
                )
            )
            .Value;

    public static EncoderModel Read(string folder)
    {
        using var model = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "model.json")));
        using var vocabulary = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "vocab.json")));
        var group = model.RootElement.GetProperty("weightsManifest")[0];
        byte[] bytes =
        [
            .. group.GetProperty("paths").EnumerateArray().SelectMany(path => File.ReadAllBytes(Path.Combine(folder, path.GetString()!))),
        ];
        var pieces = vocabulary
            .RootElement.EnumerateArray()
            .Select(piece => (piece[0].GetString()!, piece[1].ValueKind == JsonValueKind.Number ? piece[1].GetDouble() : 0));
        return new EncoderModel(Weights(group, bytes), [.. pieces]);
    }

    private static Dictionary<string, float[]> Weights(JsonElement group, ReadOnlySpan<byte> bytes)
    {
        var weights = new Dictionary<string, float[]>(StringComparer.Ordinal);
        var at = 0;
        foreach (var weight in group.GetProperty("weights").EnumerateArray())
        {
            var kind = weight.GetProperty("dtype").GetString();
            var length =
                weight.GetProperty("shape").EnumerateArray().Aggregate(1, (product, side) => product * side.GetInt32())
                * (kind == "bool" ? 1 : sizeof(float));
            if (kind == "float32")
                weights.Add(weight.GetProperty("name").GetString()!, MemoryMarshal.Cast<byte, float>(bytes.Slice(at, length)).ToArray());
            at += length;
        }
        return weights;
    }
}
