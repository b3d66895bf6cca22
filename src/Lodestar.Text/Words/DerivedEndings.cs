namespace Lodestar.Text.Words;

/// <summary>helpfulness, reliability, clearly: endings that turn one kind of word into another, longest first.</summary>
internal static class DerivedEndings
{
    private static readonly (string Ending, string By)[] First =
    [
        ("ational", "ate"),
        ("ization", "ize"),
        ("fulness", "ful"),
        ("ousness", "ous"),
        ("iveness", "ive"),
        ("tional", "tion"),
        ("biliti", "ble"),
        ("lessli", "less"),
        ("entli", "ent"),
        ("ation", "ate"),
        ("alism", "al"),
        ("aliti", "al"),
        ("ousli", "ous"),
        ("iviti", "ive"),
        ("fulli", "ful"),
        ("enci", "ence"),
        ("anci", "ance"),
        ("abli", "able"),
        ("izer", "ize"),
        ("ator", "ate"),
        ("alli", "al"),
        ("bli", "ble"),
    ];

    private static readonly (string Ending, string By)[] Second =
    [
        ("ational", "ate"),
        ("tional", "tion"),
        ("alize", "al"),
        ("icate", "ic"),
        ("iciti", "ic"),
        ("ical", "ic"),
        ("ness", ""),
        ("ful", ""),
    ];

    private static readonly string[] Third =
    [
        "ement",
        "ance",
        "ence",
        "able",
        "ible",
        "ment",
        "ant",
        "ent",
        "ism",
        "ate",
        "iti",
        "ous",
        "ive",
        "ize",
        "al",
        "er",
        "ic",
    ];

    public static void Remove(StemmedWord word)
    {
        if (!ReplaceOne(word, First))
            RemoveAdverb(word);
        ReplaceOne(word, Second);
        RemoveLast(word);
        RemoveSilentE(word);
    }

    private static bool ReplaceOne(StemmedWord word, (string Ending, string By)[] rules)
    {
        foreach (var (ending, by) in rules)
        {
            if (!word.EndsWith(ending))
                continue;
            if (word.InR1(ending))
                word.Replace(ending, by);
            return true;
        }
        return false;
    }

    private static void RemoveAdverb(StemmedWord word)
    {
        if (word.EndsWith("li") && word.InR1("li") && "cdeghkmnrt".Contains(word[^3]))
            word.Replace("li", "");
    }

    private static void RemoveLast(StemmedWord word)
    {
        if (word.EndsWith("ion") && word.Length > 3 && word[^4] is 's' or 't' && word.InR2("ion"))
            word.Replace("ion", "");
        else if (Third.FirstOrDefault(word.EndsWith) is { } ending && word.InR2(ending))
            word.Replace(ending, "");
    }

    private static void RemoveSilentE(StemmedWord word)
    {
        if (word.EndsWith("e") && (word.InR2("e") || (word.InR1("e") && !word.EndsInShortSyllable(word.Length - 1))))
            word.Replace("e", "");
        else if (word.EndsWith("ll") && word.InR2("l"))
            word.Replace("l", "");
    }
}
