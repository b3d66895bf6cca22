using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Lodestar.Text.Words;

namespace Lodestar.Text.Recall;

/// <summary>How a word is compared with what was typed: any digits are the same digits, any kana the same kana, letters without their variants.</summary>
internal static class RecallForm
{
    private const int KatakanaOverHiragana = 0x60;

    private static readonly FrozenDictionary<char, string> Letters = WordLists
        .Lines("recall-letters.txt")
        .SelectMany(line => line.Split(',', StringSplitOptions.TrimEntries))
        .Select(pair => pair.Split(' '))
        .ToFrozenDictionary(pair => pair[0][0], pair => pair.ElementAtOrDefault(1) ?? "");

    private static readonly FrozenDictionary<string, string> Numbers = WordLists
        .Lines("recall-numbers.txt")
        .SelectMany(line => line.Split(':')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Index())
        .DistinctBy(number => PlainForm.Of(number.Item))
        .ToFrozenDictionary(number => PlainForm.Of(number.Item), number => number.Index.ToString(CultureInfo.InvariantCulture));

    /// <summary>The same letters for every way of writing them in one script.</summary>
    public static string Of(Token word)
    {
        var form = new StringBuilder(word.Plain.Length);
        foreach (var letter in word.Plain.Where(letter => !IsMark(letter)))
            form.Append(Of(letter));
        return form.ToString();
    }

    /// <summary>The word in Latin letters, wherever it was typed.</summary>
    public static string InLatin(Token word) =>
        string.Concat(Of(word).Select(letter => Letters.GetValueOrDefault(letter, letter.ToString())));

    /// <summary>"20" for twenty; null for what is no small number.</summary>
    public static string? NumberOf(Token word) => word.Kind is TokenKind.Number ? Of(word) : Numbers.GetValueOrDefault(word.Plain);

    // The letters that have variants inside their own script; Cyrillic and Greek have none.
    private static string Of(char letter) =>
        letter switch
        {
            >= '\u30A1' and <= '\u30F6' => ((char)(letter - KatakanaOverHiragana)).ToString(),
            >= '\u05D0' and <= '\u06FF' when !char.IsDigit(letter) => Letters.GetValueOrDefault(letter, letter.ToString()),
            _ when char.IsDigit(letter) => CharUnicodeInfo.GetDecimalDigitValue(letter).ToString(CultureInfo.InvariantCulture),
            _ => letter.ToString(),
        };

    // Hebrew points, the hamza above or below, the mark that doubles a kana's voice: people leave them out.
    private static bool IsMark(char letter) =>
        letter is >= '\u0591' and <= '\u05C7' or >= '\u0653' and <= '\u0655' or '\u3099' or '\u309A' or '\u30FC' or '\u200D';
}
