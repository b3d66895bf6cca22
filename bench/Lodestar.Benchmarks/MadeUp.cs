using Lodestar.Text.Themes;

namespace Lodestar.Benchmarks;

/// <summary>As many answers as asked for: sentences of ours, or the answers of data sets with words dropped and clauses exchanged.</summary>
internal static class MadeUp
{
    private static readonly string[] Openings =
    [
        "On my best day",
        "When the boat is late",
        "At the counter",
        "Last winter",
        "With families on board",
    ];
    private static readonly string[] Cores =
    [
        "everybody stayed calm and told people what happens next",
        "I could help a driver at once without asking a manager",
        "the announcement was clear on every channel",
        "we greeted each guest before they had to ask",
        "boarding was fast because the scanners worked",
        "a colleague carried the bags of an old couple to the cabin",
        "nobody had to wait for a refund",
    ];
    private static readonly string[] Ends =
    [
        "and people thanked us.",
        "and it felt easy.",
        "because we know each other.",
        "even in the storm.",
        "and the ship left on time.",
    ];
    private static readonly IReadOnlyDictionary<string, string>[] Units =
    [
        .. Enumerable
            .Range(0, 40)
            .Select(unit => new Dictionary<string, string> { ["unit"] = $"Unit {unit}", ["level"] = $"Level {unit % 5}" }),
    ];

    public static IReadOnlyList<Remark> Remarks(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Said(i, $"{Openings[i % 5]} {Cores[i * 7 / 3 % 7]} {Ends[i / 11 % 5]}"))];

    /// <summary>Four of ten repeat an answer word for word, the others lose a word or gain a clause of another.</summary>
    public static Func<int, IReadOnlyList<Remark>> Like(IReadOnlyList<LabelledAnswers> sets)
    {
        var texts = sets.SelectMany(set => set.Remarks.Select(r => r.Text)).Where(text => text.Length > 0).ToArray();
        return texts.Length == 0 ? Remarks : count => [.. Enumerable.Range(0, count).Select(i => Said(i, Changed(texts, i)))];
    }

    private static string Changed(string[] texts, int i)
    {
        var text = texts[Roll(i, 0, texts.Length)];
        var words = text.Split(' ').ToList();
        switch (Roll(i, 1, 10))
        {
            case < 4:
                return text;
            case < 8 when words.Count > 3:
                words.RemoveAt(Roll(i, 2, words.Count));
                return string.Join(' ', words);
            default:
                return $"{text} and {string.Join(' ', texts[Roll(i, 3, texts.Length)].Split(' ').Take(8))}";
        }
    }

    // The same numbers on every run: answers are compared across runs.
    private static int Roll(int answer, int which, int sides)
    {
        var bits = ((ulong)answer * 4 + (ulong)which + 1) * 0x9E3779B97F4A7C15;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        return (int)((bits ^ (bits >> 31)) % (ulong)sides);
    }

    private static Remark Said(int index, string text) => new(index, text) { Segments = Units[index * 7 % Units.Length] };
}
