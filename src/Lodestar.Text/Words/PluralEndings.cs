namespace Lodestar.Text.Words;

/// <summary>ferries, classes, answers: the plural and the third person go first.</summary>
internal static class PluralEndings
{
    public static void Remove(StemmedWord word)
    {
        if (word.EndsWith("sses"))
            word.Replace("sses", "ss");
        else if (word.EndsWith("ied"))
            word.Replace("ied", word.Length > 4 ? "i" : "ie");
        else if (word.EndsWith("ies"))
            word.Replace("ies", word.Length > 4 ? "i" : "ie");
        else if (word.EndsWith("s") && !word.EndsWith("us") && !word.EndsWith("ss") && word.HasVowelBefore(2))
            word.Replace("s", "");
    }
}
