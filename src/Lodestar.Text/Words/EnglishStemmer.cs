using System.Collections.Frozen;

namespace Lodestar.Text.Words;

/// <summary>Takes the endings off an English word, so that calm, calmer and calmly meet ("Porter 2" rules, and one for -er and -est).</summary>
public static class EnglishStemmer
{
    private static readonly FrozenDictionary<string, string> Exceptions = new Dictionary<string, string>
    {
        ["skies"] = "sky",
        ["dying"] = "die",
        ["lying"] = "lie",
        ["tying"] = "tie",
        ["news"] = "news",
        ["early"] = "early",
        ["only"] = "only",
        ["people"] = "people",
        ["felt"] = "feel",
        ["kept"] = "keep",
        ["told"] = "tell",
        ["knew"] = "know",
        ["known"] = "know",
        ["understood"] = "understand",
        ["heard"] = "hear",
        ["calmer"] = "calm",
        ["calmest"] = "calm",
        ["clearer"] = "clear",
        ["clearest"] = "clear",
        ["faster"] = "fast",
        ["fastest"] = "fast",
        ["quicker"] = "quick",
        ["quickest"] = "quick",
        ["kinder"] = "kind",
        ["kindest"] = "kind",
        ["safer"] = "safe",
        ["safest"] = "safe",
        ["easier"] = "easi",
        ["easiest"] = "easi",
        ["timely"] = "timely",
        ["personal"] = "personal",
        ["personally"] = "personal",
        ["personalized"] = "personal",
        ["experienced"] = "experienced",
        ["dependable"] = "dependable",
        ["approachable"] = "approachable",
        ["accommodation"] = "accommodation",
        ["hospital"] = "hospital",
        ["hospitals"] = "hospital",
        ["thoughtful"] = "thoughtful",
        ["friendliness"] = "friend",
        ["friendlier"] = "friend",
        ["friendliest"] = "friend",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Whole = FrozenSet.Create(
        StringComparer.Ordinal,
        ["inning", "outing", "herring", "earring", "proceed", "exceed", "succeed", "sky", "bias"]
    );

    public static string Stem(string word)
    {
        if (word.Length < 3 || !word.All(c => char.IsAsciiLetterLower(c) || c == '\''))
            return word;
        if (Exceptions.TryGetValue(word, out var known))
            return known;

        var stem = new StemmedWord(WithoutPossessive(word));
        PluralEndings.Remove(stem);
        if (Whole.Contains(stem.ToString()))
            return stem.ToString();
        VerbEndings.Remove(stem);
        stem.SoftenFinalY();
        DerivedEndings.Remove(stem);
        return stem.ToString();
    }

    private static string WithoutPossessive(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word.TrimEnd('\'');
}
