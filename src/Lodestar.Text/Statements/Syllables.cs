using System.Text;

namespace Lodestar.Text.Statements;

/// <summary>Counts syllables by vowels: exact for most languages written as they are spoken, right for about nine English words in ten.</summary>
internal static class Syllables
{
    private static readonly string[] SpokenEndings = ["le"];
    private static readonly string[] HiddenE = ["ely", "ement", "eful", "efully", "eless", "ety"];
    private static readonly string[] HiddenInside = ["some", "there", "home", "fore", "life", "time", "base", "house"];

    public static int Count(string word, StatementLanguage language) =>
        language.IsEnglish ? Count(word) : Math.Max(1, word.EnumerateRunes().Index().Count(r => BeginsOne(word, r.Index, r.Item)));

    public static int Count(string word)
    {
        if (word.Any(char.IsDigit))
            return word.Count(char.IsDigit) + (word.Any(char.IsLetter) ? 1 : 0);
        word = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
        return Math.Max(1, VowelGroups(word) - (EndsSilently(word) ? 1 : 0) - (HidesAnE(word) ? 1 : 0));
    }

    /// <summary>Whether a sound can be counted at all in this script.</summary>
    public static bool AreCountable(string text) =>
        text.EnumerateRunes().Where(Rune.IsLetter).All(letter => letter.Value < 0x0530 || IsASyllable(letter));

    private static bool BeginsOne(string word, int at, Rune letter)
    {
        if (IsASyllable(letter))
            return true;
        var before = word.EnumerateRunes().ElementAtOrDefault(at - 1);
        return IsVowelAnywhere(letter) && (at == 0 || !IsVowelAnywhere(before));
    }

    // A Hangul block, a kana, a Han sign.
    private static bool IsASyllable(Rune letter) =>
        letter.Value is >= 0xAC00 and <= 0xD7AF or >= 0x3041 and <= 0x30FF or >= 0x3400 and <= 0x9FFF or >= 0x20000 and <= 0x3134F;

    private static bool IsVowelAnywhere(Rune letter) =>
        letter.Value <= 0xFFFF && "aeiouyаеёиоуыэюяіїєαεηιουω".Contains((char)letter.Value, StringComparison.Ordinal);

    private static int VowelGroups(string word)
    {
        var groups = 0;
        for (var at = 0; at < word.Length; at++)
        {
            var starts = IsVowel(word, at) && (at == 0 || !IsVowel(word, at - 1) || AreTwo(word, at));
            groups += starts ? 1 : 0;
        }
        return groups;
    }

    // saved, values, but handed, changes, settled
    private static bool EndsSilently(string word)
    {
        var stem = word.Length > 3 && word[^1] is 'd' or 's' && word[^2] == 'e' ? word[..^1] : word;
        if (stem.Length < 3 || stem[^1] != 'e' || IsVowel(stem, stem.Length - 2))
            return false;
        if (stem.Length < word.Length && (word[^1] == 'd' ? stem[^2] is 't' or 'd' : IsHissed(stem)))
            return false;
        return !(SpokenEndings.Any(e => stem.EndsWith(e, StringComparison.Ordinal)) && !IsVowel(stem, stem.Length - 3));
    }

    private static bool IsHissed(string stem) => stem[^2] is 's' or 'z' or 'x' or 'c' or 'g' || stem[^3..] is "che" or "she";

    // ev(e)ry, saf(e)ly, mov(e)ment, som(e)one
    private static bool HidesAnE(string word) =>
        word.Contains("every", StringComparison.Ordinal)
        || (word.EndsWith("iness", StringComparison.Ordinal) && VowelGroups(word) > 2 && word.StartsWith("bus", StringComparison.Ordinal))
        || (word.Length > 4 && HiddenE.Any(end => EndsAfterAConsonant(word, end)))
        || HiddenInside.Any(part => word.StartsWith(part, StringComparison.Ordinal) && word.Length > part.Length);

    private static bool EndsAfterAConsonant(string word, string end) =>
        word.EndsWith(end, StringComparison.Ordinal) && word.Length > end.Length + 1 && !IsVowel(word, word.Length - end.Length - 1);

    // The pairs that are nearly always said apart: reli-able, situ-ation, go-ing, cli-ent; but spe-cial, na-tion.
    private static bool AreTwo(string word, int at)
    {
        var before = at < 2 ? ' ' : word[at - 2];
        return (word[at - 1], word[at]) switch
        {
            ('u', 'a') => before is not ('q' or 'g'),
            ('i', 'a') => before is not ('c' or 't' or 's'),
            ('i', 'o') => before is not (' ' or 'c' or 't' or 's' or 'g' or 'l' or 'n'),
            ('i', 'e') => before is not ('c' or 't' or 'r') && word.AsSpan(at + 1).StartsWith("n"),
            ('e', 'o') => before is not ('p' or 'g'),
            ('e', 'a') => word.AsSpan(at + 1).StartsWith("te") && before == 'r' || (at == word.Length - 1 && before == 'd'),
            (_, 'i') => word.AsSpan(at) is "ing" or "ings",
            _ => false,
        };
    }

    // Between two vowels y is no vowel: em-ploy-ee.
    private static bool IsVowel(string word, int at) =>
        word[at] is 'a' or 'e' or 'i' or 'o' or 'u'
        || (
            word[at] == 'y'
            && !(at > 0 && at + 1 < word.Length && IsFullVowel(word[at - 1]) && IsFullVowel(word[at + 1]))
            && !(at == 0 && word.Length > 1 && IsFullVowel(word[1]))
        );

    private static bool IsFullVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
