using Lodestar.Core.Statistics;
using Lodestar.Text.Recall;

namespace Lodestar.Core.GutCheck;

/// <summary>A sentence as it stayed with those who read it once: how many kept each word, and how many kept the meaning (R26, R42).</summary>
/// <param name="People">How many typed something.</param>
/// <param name="WordForWord">Those who had every word in its place.</param>
/// <param name="Meaning">Those who kept the words that matter.</param>
/// <param name="Words">The words of the sentence and how many kept each.</param>
public sealed record RecalledSentence(int People, int WordForWord, int Meaning, IReadOnlyList<KeptWord> Words)
{
    internal static RecalledSentence Of(string sentence, IReadOnlyList<string> typed)
    {
        var recited = typed.Select(text => Recitation.Of(sentence, text)).ToList();
        var expected = recited.ConvertAll(r => r.Words.Where(w => w.Expected is not null).ToList());
        var words =
            expected.Count == 0
                ? []
                : expected[0].Select((word, place) => new KeptWord(word.Expected!, expected.Count(r => IsKept(r[place].Fate)))).ToList();
        return new(recited.Count, recited.Count(r => r.IsWordForWord), recited.Count(r => r.KeepsTheMeaning), words);
    }

    /// <summary>Those who kept the meaning, with the interval.</summary>
    public Rate KeptMeaning => new(Meaning, People);

    private static bool IsKept(WordFate fate) => fate is WordFate.Kept or WordFate.OutOfPlace;
}

/// <summary>A word of the sentence, and how many had it.</summary>
public sealed record KeptWord(string Word, int People);
