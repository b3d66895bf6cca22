namespace Lodestar.Text.Words;

/// <summary>explained, boarding, hurriedly: endings of verbs, and the letter they swallowed or doubled.</summary>
internal static class VerbEndings
{
    private static readonly string[] Endings = ["ingly", "edly", "ing", "ed"];
    private static readonly string[] Doubles = ["bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt"];

    public static void Remove(StemmedWord word)
    {
        foreach (var agreed in new[] { "eedly", "eed" })
        {
            if (!word.EndsWith(agreed))
                continue;
            if (word.InR1(agreed))
                word.Replace(agreed, "ee");
            return;
        }

        var ending = Endings.FirstOrDefault(word.EndsWith);
        if (ending is null || !word.HasVowelBefore(ending.Length))
            return;
        word.Replace(ending, "");
        Mend(word);
    }

    private static void Mend(StemmedWord word)
    {
        if (word.EndsWith("at") || word.EndsWith("bl") || word.EndsWith("iz") || word.IsShort)
            word.Replace("", "e");
        else if (Doubles.FirstOrDefault(word.EndsWith) is { } doubled)
            word.Replace(doubled, doubled[..1]);
    }
}
