using Lodestar.Text.Themes.Reading;
using Lodestar.Text.Vectors;

namespace Lodestar.Text.Themes.Space;

/// <summary>Which word of the lexicon each word of the answers is, and how much it counts: the commoner, the less.</summary>
internal sealed class WordRows
{
    private const float Commonness = 1e-4f;

    public WordRows(Lexicon lexicon, Vocabulary words)
    {
        var total = lexicon.AllChances;
        (Rows, Weights) = (new int[words.Count], new float[words.Count]);
        for (var word = 0; word < words.Count; word++)
        {
            Rows[word] = lexicon.Find(words[word].Plain);
            Weights[word] = Rows[word] < 0 ? 0 : (float)(Commonness / (Commonness + 1 / ((Rows[word] + 3.7) * total)));
        }
    }

    /// <summary>-1 for a word that the lexicon lacks.</summary>
    public int[] Rows { get; }
    public float[] Weights { get; }
}
