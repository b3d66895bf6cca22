using System.Collections.Frozen;
using Lodestar.Core.Organizations;

namespace Lodestar.Core.Triangle;

/// <summary>One to three words, black and white: two strangers would agree whether it was kept (R76).</summary>
public sealed record PlainRule
{
    public const int MaxWords = 3;
    public const int MaxLength = 48;

    // English only: in other languages length and number of words are still checked.
    private static readonly FrozenDictionary<string, RuleFlaw> OpenWords = new Dictionary<RuleFlaw, string>
    {
        [RuleFlaw.OpenTime] =
            "promptly prompt quickly quick quicker swiftly swift soon sooner timely fast faster speedily shortly rapidly slowly slow asap",
        [RuleFlaw.OpenAmount] = "enough sufficiently sufficient adequately adequate reasonably reasonable more less very better best",
        [RuleFlaw.OpenFrequency] = "usually normally generally often sometimes mostly regularly frequently rarely",
        [RuleFlaw.OpenEffort] = "try trying strive attempt aim possible possibly hopefully maybe",
        [RuleFlaw.OpenManner] =
            "friendly nice nicely polite politely professional professionally appropriate appropriately proper properly "
            + "positive positively helpful efficient efficiently effective effectively good great excellent well",
    }
        .SelectMany(group => group.Value.Split(' '), (group, word) => (word, group.Key))
        .ToFrozenDictionary(pair => pair.word, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    private PlainRule(string value) => Value = value;

    public string Value { get; }

    /// <summary>Null when <see cref="FaultsOf(string?)"/> finds anything.</summary>
    public static PlainRule? TryParse(string? input) => FaultsOf(input) is [] ? new PlainRule(Clean(input)) : null;

    /// <summary>Everything that stands in the way, in the order of the words; nothing when the words will do.</summary>
    public static IReadOnlyList<RuleFault> FaultsOf(string? input)
    {
        var line = Clean(input);
        if (line.Length == 0)
            return [new RuleFault(RuleFlaw.Empty)];

        var words = line.Split(' ');
        List<RuleFault> faults = [];
        if (words.Length > MaxWords)
            faults.Add(new RuleFault(RuleFlaw.TooManyWords));
        if (line.Length > MaxLength)
            faults.Add(new RuleFault(RuleFlaw.TooLong));
        faults.AddRange(words.Select(Bare).Where(OpenWords.ContainsKey).Select(word => new RuleFault(OpenWords[word], word)));
        return faults;
    }

    /// <summary>As <see cref="FaultsOf(string?)"/>, and that the words hold at every moment, not at one touch point only (R76).</summary>
    /// <param name="input">What was typed.</param>
    /// <param name="touchPoints">The names of the organization's touch points, in whatever language they are.</param>
    public static IReadOnlyList<RuleFault> FaultsOf(string? input, IEnumerable<string> touchPoints)
    {
        var typed = Spaced(input);
        return
        [
            .. FaultsOf(input),
            .. touchPoints
                .Where(point => typed.Contains(Spaced(point), StringComparison.OrdinalIgnoreCase))
                .Select(point => new RuleFault(RuleFlaw.OneMoment, point)),
        ];
    }

    /// <summary>
    /// The same words without those that leave room, and with "today" for an open time; null where nothing was open or nothing plain is left.
    /// </summary>
    public static PlainRule? PlainerThan(string? input)
    {
        var words = Clean(input).Split(' ');
        var flaws = words.Select(word => OpenWords.GetValueOrDefault(Bare(word))).ToList();
        if (flaws.TrueForAll(flaw => flaw is default(RuleFlaw)))
            return null;
        var kept = words
            .Zip(
                flaws,
                (word, flaw) =>
                    flaw is default(RuleFlaw) ? word
                    : flaw is RuleFlaw.OpenTime ? "today"
                    : ""
            )
            .Where(word => word.Length > 0)
            .SkipWhile(word => word.Equals("to", StringComparison.OrdinalIgnoreCase)) // "try to greet" leaves "greet"
            .ToList();
        if (kept is [] or ["today"])
            return null;
        var line = string.Join(' ', kept);
        return TryParse(char.ToUpperInvariant(line[0]) + line[1..]);
    }

    public override string ToString() => Value;

    private static string Clean(string? input) => Line.Of(input).Trim(' ', '"', '\'', '“', '”', '„', '‘', '’', '«', '»', '.', '!');

    // " check in now ", so that only whole words are found.
    private static string Spaced(string? text) => $" {string.Join(' ', Clean(text).Split(' ', '-').Select(Bare))} ";

    private static string Bare(string word) => word.Trim(',', ';', ':', '.', '!', '?', '"', '“', '”');
}
