namespace Lodestar.Text.Statements;

/// <summary>The forms an English word takes: explain, explains, explained, explaining; irregular ones come from the word file.</summary>
internal sealed record WordForms(string Base, string Third, string Past, string Gerund)
{
    private static readonly string[] Hissing = ["s", "x", "z", "ch", "sh", "o"];

    // Stressed at the end, so the last letter doubles although the word is longer than a syllable.
    private static readonly string[] StressedAtTheEnd = ["mit", "fer", "cur", "gin", "get"];

    public IReadOnlyList<string> Others { get; init; } = [];

    public IEnumerable<string> All => [Base, Third, Past, Gerund, .. Others];

    public static WordForms Of(string word, string[]? irregular = null)
    {
        var forms = new WordForms(word, ThirdOf(word), PastOf(word), GerundOf(word));
        return irregular is [var past, .. var others] ? forms with { Past = past, Others = others } : forms;
    }

    /// <summary>The form of this word that stands where another word's form stood: using for leveraging.</summary>
    public string Like(WordForms other, string form) =>
        form == other.Base ? Base
        : form == other.Third ? Third
        : form == other.Gerund ? Gerund
        : form == other.Past || other.Others.Contains(form) ? Past
        : Base;

    private static string ThirdOf(string word) =>
        EndsInY(word) ? $"{word[..^1]}ies"
        : Hissing.Any(end => word.EndsWith(end, StringComparison.Ordinal)) ? $"{word}es"
        : $"{word}s";

    private static string PastOf(string word) =>
        word.EndsWith('e') ? $"{word}d"
        : EndsInY(word) ? $"{word[..^1]}ied"
        : Doubles(word) ? $"{word}{word[^1]}ed"
        : $"{word}ed";

    private static string GerundOf(string word) =>
        word.EndsWith("ie", StringComparison.Ordinal) ? $"{word[..^2]}ying"
        : word.EndsWith('e') && !word.EndsWith("ee", StringComparison.Ordinal) ? $"{word[..^1]}ing"
        : Doubles(word) ? $"{word}{word[^1]}ing"
        : $"{word}ing";

    private static bool EndsInY(string word) => word.Length > 1 && word[^1] == 'y' && !IsVowel(word[^2]);

    private static bool Doubles(string word) =>
        word.Length > 2
        && !IsVowel(word[^1])
        && word[^1] is not ('w' or 'x' or 'y')
        && IsVowel(word[^2])
        && !IsVowel(word[^3])
        && (Syllables.Count(word) == 1 || StressedAtTheEnd.Any(end => word.EndsWith(end, StringComparison.Ordinal)));

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
