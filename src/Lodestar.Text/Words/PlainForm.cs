using System.Text;

namespace Lodestar.Text.Words;

/// <summary>Words as they are compared: lower case, compatibility forms unified, accents off, one kind of apostrophe.</summary>
public static class PlainForm
{
    public static string Of(string word)
    {
        if (IsPlainAlready(word))
            return word;

        var plain = new StringBuilder(word.Length);
        foreach (var letter in WholeCharactersOf(word).Normalize(NormalizationForm.FormKD).ToLowerInvariant())
            Append(plain, letter);
        return plain.ToString();
    }

    private static bool IsPlainAlready(string word) => word.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '\'');

    // A lone surrogate makes Normalize throw; answers arrive from anywhere.
    private static string WholeCharactersOf(string word) => string.Concat(word.EnumerateRunes());

    private static void Append(StringBuilder plain, char letter)
    {
        if (IsAccent(letter))
            return;
        _ = letter switch
        {
            '\u2019' or '\u02BC' or '\u2018' => plain.Append('\''),
            'ł' => plain.Append('l'), // letters that Unicode does not take apart
            'ø' => plain.Append('o'),
            'đ' => plain.Append('d'),
            'ı' => plain.Append('i'),
            'ß' => plain.Append("ss"),
            'æ' => plain.Append("ae"),
            'œ' => plain.Append("oe"),
            _ => plain.Append(letter),
        };
    }

    // Latin, Greek and Cyrillic accents and Arabic vowel marks only: in other scripts a mark is half of the letter.
    private static bool IsAccent(char letter) =>
        letter is >= '\u0300' and <= '\u036F' or >= '\u064B' and <= '\u0652' or '\u0640' or '\u200C';
}
