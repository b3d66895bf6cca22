using System.Collections.Frozen;
using System.Text;

namespace Lodestar.Text.Words;

/// <summary>The language of a short text, guessed from its script and its small words.</summary>
public static class Language
{
    public const string Unknown = "und";
    private const char FirstOtherScript = '\u0370';
    public static IReadOnlyList<string> Known { get; } = ["en", "pl", "pt"];

    private static readonly FrozenDictionary<string, FrozenSet<string>> SmallWords = Known.ToFrozenDictionary(
        language => language,
        language => WordLists.Words($"stopwords.{language}.txt")
    );
    private static readonly string[] Scripts = ["Grek", "Cyrl", "Hebr", "Arab", "Deva", "Thai", "Jpan", "Hani", "Hang"];
    private static readonly string[] Codes = [.. Known, Unknown, .. Scripts.Select(script => $"{Unknown}-{script}")];

    /// <summary>A language code, `und-` and the script where only that is certain, or `und`.</summary>
    public static string Of(IReadOnlyList<Token> tokens)
    {
        if (ScriptIn(string.Join(' ', tokens.Where(t => t.Kind is TokenKind.Word).Select(t => t.Text))) is { } script)
            return $"{Unknown}-{script}";
        Span<int> votes = stackalloc int[Known.Count];
        foreach (var token in tokens)
            Vote(SmallIn(token.Plain), votes);
        return CodeOf(votes);
    }

    /// <summary>Whether a word carries structure rather than meaning, in this language or, if it is not known, in any.</summary>
    public static bool IsSmallWord(string plain, string language) =>
        SmallWords.TryGetValue(language, out var words) ? words.Contains(plain) : SmallWords.Values.Any(w => w.Contains(plain));

    /// <summary>A bit for each known language in which this is a small word.</summary>
    internal static int SmallIn(string plain)
    {
        var bits = 0;
        for (var at = 0; at < Known.Count; at++)
            bits |= SmallWords[Known[at]].Contains(plain) ? 1 << at : 0;
        return bits;
    }

    /// <summary>The bit of a known language, all bits for the others.</summary>
    internal static int BitOf(byte number) => number < Known.Count ? 1 << number : (1 << Known.Count) - 1;

    internal static void Vote(int smallIn, Span<int> votes)
    {
        for (; smallIn != 0; smallIn &= smallIn - 1)
            votes[int.TrailingZeroCount(smallIn)]++;
    }

    internal static string CodeOf(ReadOnlySpan<int> votes)
    {
        var (best, times) = (0, 0);
        for (var at = 0; at < votes.Length; at++)
        {
            if (votes[at] > votes[best])
                (best, times) = (at, 1);
            else if (votes[at] == votes[best])
                times++;
        }
        return votes[best] > 0 && times == 1 ? Known[best] : Unknown;
    }

    internal static byte NumberOf(string code) => (byte)Array.IndexOf(Codes, code);

    internal static string CodeOf(byte number) => Codes[number];

    /// <summary>The script that most letters are written in, unless it is Latin.</summary>
    internal static string? ScriptIn(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyInRange(FirstOtherScript, char.MaxValue))
            return null;
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
                counts[ScriptOf(rune)] = counts.GetValueOrDefault(ScriptOf(rune)) + 1;
        }
        return counts.Count > 0 && counts.MaxBy(script => script.Value).Key is { Length: > 0 } found ? found : null;
    }

    private static string ScriptOf(Rune letter) =>
        letter.Value switch
        {
            >= 0x0370 and <= 0x03FF => "Grek",
            >= 0x0400 and <= 0x052F => "Cyrl",
            >= 0x0590 and <= 0x05FF => "Hebr",
            >= 0x0600 and <= 0x06FF or >= 0x0750 and <= 0x077F => "Arab",
            >= 0x0900 and <= 0x097F => "Deva",
            >= 0x0E00 and <= 0x0E7F => "Thai",
            >= 0x3040 and <= 0x30FF => "Jpan",
            >= 0x4E00 and <= 0x9FFF => "Hani",
            >= 0xAC00 and <= 0xD7AF => "Hang",
            _ => "",
        };
}
