using System.Text;

namespace Lodestar.Text.Statements;

/// <summary>How many words stand there, for scripts without spaces by the usual length of a word.</summary>
internal static class WordLength
{
    private const double SignsOfAHanWord = 2;
    private const double LettersOfAThaiWord = 5;

    public static int Of(IEnumerable<StatementWord> words) => (int)Math.Ceiling(words.Sum(Of));

    private static double Of(StatementWord word)
    {
        var first = Rune.GetRuneAt(word.Plain, 0);
        return first.Value switch
        {
            >= 0x3040 and <= 0x30FF or >= 0x3400 and <= 0x9FFF or >= 0x20000 and <= 0x3134F => 1 / SignsOfAHanWord,
            >= 0x0E00 and <= 0x0EFF or >= 0x1000 and <= 0x109F or >= 0x1780 and <= 0x17FF => Math.Max(
                1,
                word.Plain.Length / LettersOfAThaiWord
            ),
            _ => 1,
        };
    }
}
