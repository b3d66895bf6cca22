using Lodestar.Text.Words;

namespace Lodestar.Text.Recall;

/// <summary>
/// What somebody typed from memory, laid beside the vision (R42). It forgives case, marks, accents, script, spelling and endings; it tells exact words,
/// order and meaning apart.
/// </summary>
public sealed record Recitation(IReadOnlyList<RecalledWord> Words)
{
    // A small word ("and") forgotten costs little, a word of meaning costs more.
    private const double SmallWord = .25;
    private const double ForSameMeaning = .6;
    private const double ForOutOfPlace = .75;
    private const double PerExtra = .1;
    private const double Passing = .8;

    /// <summary>Every word, in its place, and none besides.</summary>
    public bool IsWordForWord => Words.Count > 0 && Words.All(word => word.Fate is WordFate.Kept);

    /// <summary>The words that matter came, in whatever order or as words of the same meaning.</summary>
    public bool KeepsTheMeaning => Meaning >= Passing;

    /// <summary>Share of the sentence remembered, from 0 to 1: words of meaning weigh most, invented ones cost a little.</summary>
    public double Score => Math.Clamp(Share(CreditFor) - PerExtra * Words.Count(w => w.Fate is WordFate.Extra), 0, 1);

    /// <summary>Share of the words that came as they are, wherever they stand.</summary>
    public double Exact => Share(fate => fate is WordFate.Kept or WordFate.OutOfPlace ? 1 : 0, smallWord: 1);

    /// <summary>Share of the words of meaning that came, order aside.</summary>
    public double Meaning => Share(fate => fate is WordFate.Kept or WordFate.OutOfPlace or WordFate.SameMeaning ? 1 : 0, smallWord: 0);

    /// <summary>Share of the remembered words that stand where they belong.</summary>
    public double Order
    {
        get
        {
            var remembered = Words.Count(w => w.Fate is WordFate.Kept or WordFate.OutOfPlace);
            return remembered == 0 ? 0 : Words.Count(w => w.Fate is WordFate.Kept) / (double)remembered;
        }
    }

    /// <summary>The words of one fate: those that were kept, swapped, missed.</summary>
    public IEnumerable<RecalledWord> Of(WordFate fate) => Words.Where(word => word.Fate == fate);

    /// <summary>Lays the two beside each other, in any language; the language is guessed from the vision when it is not told.</summary>
    public static Recitation Of(string vision, string typed, string? language = null)
    {
        var expected = RecallTokens.Of(vision);
        var said = RecallTokens.LikeIn(expected, RecallTokens.Of(typed));
        return new(RecallAlignment.Of(expected, said, RecallTokens.AreEnglish(expected, language)));
    }

    private double Share(Func<WordFate, double> credit, double smallWord = SmallWord)
    {
        var expected = Words.Where(w => w.Expected is not null).Select(w => (w.Fate, Weight: WeightOf(w.Expected!, smallWord))).ToList();
        var possible = expected.Sum(w => w.Weight);
        if (possible == 0)
            return smallWord > 0 || expected.Count == 0 ? 0 : Share(credit, 1); // a sentence of small words only
        return expected.Sum(w => w.Weight * credit(w.Fate)) / possible;
    }

    private static double WeightOf(string expected, double smallWord) =>
        Language.IsSmallWord(PlainForm.Of(expected), Language.Unknown) ? smallWord : 1;

    private static double CreditFor(WordFate fate) =>
        fate switch
        {
            WordFate.Kept => 1,
            WordFate.OutOfPlace => ForOutOfPlace,
            WordFate.SameMeaning => ForSameMeaning,
            WordFate.Swapped or WordFate.Missed or WordFate.Extra => 0,
        };
}
