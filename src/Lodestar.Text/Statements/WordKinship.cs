using Lodestar.Text.Vectors;
using Lodestar.Text.Words;

namespace Lodestar.Text.Statements;

/// <summary>
/// How near two words are in meaning, from 0 to 1: the same word in another form, two words of one theme of the codebook, or, where word vectors are
/// at hand, two words that are used alike. Words of different themes stay apart however alike they are used: clean is not clear.
/// </summary>
public sealed class WordKinship
{
    private const double OfOneTheme = .7;

    /// <summary>The commonest words (day, keep, right) are used like everything; only rarer ones say what they are kin to.</summary>
    private const int Commonest = 1500;
    private readonly Lexicon? _lexicon;
    private readonly float[] _middle;

    public WordKinship(Lexicon? lexicon)
    {
        _lexicon = lexicon;
        _middle = lexicon is null ? [] : MiddleOf(lexicon);
    }

    /// <summary>By word forms and the codebook alone: the same on every machine, whatever lies beside the program.</summary>
    public static WordKinship ByStems { get; } = new(null);

    public double Between(Token one, Token other)
    {
        if (one.Plain == other.Plain || one.Stem == other.Stem)
            return 1;
        var (theme, others) = (CodebookWords.ThemeOf(one), CodebookWords.ThemeOf(other));
        if (theme is not null && others is not null)
            return theme == others ? OfOneTheme : 0;
        return Used(one.Plain) is { } a && Used(other.Plain) is { } b ? Math.Max(0, Cosine(a, b)) : 0;
    }

    /// <summary>What all words share says nothing of one, so it is taken out.</summary>
    private float[]? Used(string word)
    {
        if (_lexicon is null || _lexicon.Find(word) is not (>= Commonest and var found))
            return null;
        var vector = _lexicon.Glove(found);
        var used = new float[_middle.Length];
        vector.AddTo(used, 1 / LengthOf(vector));
        for (var i = 0; i < used.Length; i++)
            used[i] -= _middle[i];
        return used;
    }

    private static float[] MiddleOf(Lexicon lexicon)
    {
        var middle = new float[lexicon.GlovePlaces];
        for (var word = 0; word < lexicon.Count; word++)
        {
            var vector = lexicon.Glove(word);
            vector.AddTo(middle, 1 / (LengthOf(vector) * lexicon.Count));
        }
        return middle;
    }

    private static float LengthOf(WordVector vector)
    {
        var sum = 0;
        foreach (var value in vector.Values)
            sum += value * value;
        return Math.Max(1e-6f, MathF.Sqrt(sum) * vector.Scale);
    }

    private static double Cosine(float[] one, float[] other)
    {
        var (product, ones, others) = (0.0, 0.0, 0.0);
        for (var i = 0; i < one.Length; i++)
        {
            product += one[i] * (double)other[i];
            ones += one[i] * (double)one[i];
            others += other[i] * (double)other[i];
        }
        return ones == 0 || others == 0 ? 0 : product / Math.Sqrt(ones * others);
    }
}
