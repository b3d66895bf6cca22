using System.Buffers;
using System.Collections.Frozen;

namespace Lodestar.Text.Words;

/// <summary>Where people change the subject inside a remark: punctuation, line ends, bullets and joining words.</summary>
internal static class ClauseBreaks
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(".!?;:,\n\r()/–—•·。、！？，؛،؟");

    private static readonly FrozenDictionary<string, FrozenSet<string>> Joiners = new Dictionary<string, string>
    {
        ["en"] = "and but also plus however although though because whilst while so yet",
        ["pl"] = "i oraz ale bo ponieważ a lecz",
        ["pt"] = "e mas porque também porém",
    }.ToFrozenDictionary(list => list.Key, list => list.Value.Split(' ').Select(PlainForm.Of).ToFrozenSet(StringComparer.Ordinal));

    public static bool IsIn(ReadOnlySpan<char> between) =>
        between.Length > 0 && between is not " " && (between.ContainsAny(Marks) || between.Contains(" - ", StringComparison.Ordinal));

    /// <summary>A bit for each known language in which this word joins two clauses.</summary>
    public static int JoinsIn(string plain)
    {
        var bits = 0;
        for (var at = 0; at < Language.Known.Count; at++)
            bits |= Joiners[Language.Known[at]].Contains(plain) ? 1 << at : 0;
        return bits;
    }

    /// <summary>The languages whose joining words split a text of this one: English where it is not known.</summary>
    public static int JoinerBit(byte language) => language < Language.Known.Count ? 1 << language : 1;
}
