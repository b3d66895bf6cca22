using System.Buffers;
using System.Text.RegularExpressions;
using Lodestar.Text.Words;

namespace Lodestar.Core.Privacy;

/// <summary>
/// Finds what looks like a mail address, a telephone number or a name, so that somebody can take it out before sending (F6). It goes by
/// the look alone and never asks the directory: a page that knows names would tell every visitor who works here.
/// </summary>
public static partial class PersonalMarks
{
    private const int Patience = 250; // milliseconds; the patterns are linear, this is a second line of defense
    private const int FewestDigits = 9;
    private const int FewestDialed = 7;

    /// <summary>Stands for what was cut out.</summary>
    private const string Gap = "…";

    private static readonly SearchValues<char> s_signs = SearchValues.Create("@0123456789");

    /// <summary>Languages that write every noun large: two large words in a row mean nothing there.</summary>
    private static readonly string[] s_largeNouns = ["de", "lb"];

    /// <param name="text">What somebody wrote.</param>
    /// <param name="known">Words that everybody with the page sees anyway, such as the names of units: no signs of a person.</param>
    /// <param name="language">The language the page is in.</param>
    /// <returns>
    /// What was found, in the order of the text. Nothing where looking took too long, as it may on a machine that is busy elsewhere: a
    /// warning is a courtesy, and no answer is refused for want of one.
    /// </returns>
    public static IReadOnlyList<PersonalMark> In(string? text, IReadOnlySet<string> known, string language)
    {
        try
        {
            return string.IsNullOrWhiteSpace(text) ? [] : Find(text, known, language);
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }
    }

    private static IReadOnlyList<PersonalMark> Find(string text, IReadOnlySet<string> known, string language)
    {
        var marks = Found(MarkKind.Email, Email().Matches(text)).ToList();
        Add(Found(MarkKind.Phone, Digits().Matches(text).Where(IsDialed)));
        Add(Found(MarkKind.Name, Addressed().Matches(text)));
        Add(Found(MarkKind.Name, Introduced().Matches(text)));
        if (!s_largeNouns.Contains(language))
            Add(LargeWords().Matches(text).SelectMany(run => NamesIn(run, known)));
        return [.. marks.OrderBy(mark => mark.Span.Start)];

        void Add(IEnumerable<PersonalMark> found) =>
            marks.AddRange(found.Where(mark => !marks.Any(m => mark.Span.Start < m.Span.End && m.Span.Start < mark.Span.End)).ToList());
    }

    /// <summary>
    /// The text with an ellipsis for each mail address and telephone number in it. An ellipsis is all of it where looking took too long:
    /// what could not be looked through is not handed out.
    /// </summary>
    public static string WithoutAddresses(string text)
    {
        if (!text.AsSpan().ContainsAny(s_signs))
            return text;
        try
        {
            var marks = Find(text, new HashSet<string>(), s_largeNouns[0]); // names stay, so nothing is looked for that is written large
            foreach (var mark in marks.Where(mark => mark.Kind is MarkKind.Email or MarkKind.Phone).Reverse())
                text = string.Concat(text.AsSpan(0, mark.Span.Start), Gap, text.AsSpan(mark.Span.End));
            return text;
        }
        catch (RegexMatchTimeoutException)
        {
            return Gap;
        }
    }

    private static IEnumerable<PersonalMark> Found(MarkKind kind, IEnumerable<Match> matches) =>
        matches.Select(match => new PersonalMark(kind, new TextSpan(match.Index, match.Length), match.Value));

    // Of a run of large words, those next to one another that mean nothing we know: "Then Lena Duarte" without "Then".
    private static IEnumerable<PersonalMark> NamesIn(Match run, IReadOnlySet<string> known)
    {
        var (start, at, count) = (run.Index, run.Index, 0);
        foreach (var word in run.Value.Split(' ').Append(""))
        {
            if (word.Length > 0 && MayBeAName(word, known))
            {
                count++;
                at += word.Length + 1;
                continue;
            }
            if (count > 1)
                yield return new PersonalMark(
                    MarkKind.Name,
                    new TextSpan(start, at - 1 - start),
                    run.Value[(start - run.Index)..(at - 1 - run.Index)]
                );
            (start, at, count) = (at + word.Length + 1, at + word.Length + 1, 0);
        }
    }

    private static bool MayBeAName(string word, IReadOnlySet<string> known) =>
        !known.Contains(word) && !Language.IsSmallWord(word.ToLowerInvariant(), Language.Unknown);

    // Dates, spans of years and large sums are digits too.
    private static bool IsDialed(Match match)
    {
        var digits = match.Value.Count(char.IsAsciiDigit);
        var isDialed = match.Value[0] is '+' or '(' || match.Value[0] is '0' && digits >= FewestDialed;
        return (isDialed ? digits >= FewestDialed : digits >= FewestDigits) && !Date().IsMatch(match.Value) && !Sum().IsMatch(match.Value);
    }

    [GeneratedRegex(@"[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])[+(]{0,2}[0-9](?:[ ().\/-]{0,2}[0-9]){6,14}(?![0-9])", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Digits();

    [GeneratedRegex(
        @"^(?:[0-9]{1,4}[.\/-][0-9]{1,2}[.\/-][0-9]{1,4}|[0-9]{4}[ \/-]{1,2}[0-9]{4})$",
        RegexOptions.CultureInvariant,
        Patience
    )]
    private static partial Regex Date();

    [GeneratedRegex(@"^[1-9][0-9]{0,2}(?:[ .][0-9]{3}){2,4}$", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Sum();

    [GeneratedRegex(
        @"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herr|Herrn|Frau|Sr|Sra|Srta|Señora?|Senhora?|Dona|Pan|Pana|Panu|Pani|Panią|Mme|Mlle|Madame|Monsieur)\b\.?[ ]\p{Lu}\p{L}{1,40}",
        RegexOptions.CultureInvariant,
        Patience
    )]
    private static partial Regex Addressed();

    [GeneratedRegex(
        @"\b(?i:my name is|ich heiße|mein name ist|me llamo|mi nombre es|nazywam się|mam na imię|chamo-me|o meu nome é|je m'appelle|my (?:boss|manager|supervisor|colleague|team lead)|our (?:boss|manager|supervisor|team lead|director)|mein (?:chef|kollege)|meine (?:chefin|kollegin)|mi (?:jefe|jefa)|mój kierownik|moja kierowniczka|o meu chefe|a minha chefe)[ ]\p{Lu}\p{L}{1,40}",
        RegexOptions.CultureInvariant,
        Patience
    )]
    private static partial Regex Introduced();

    [GeneratedRegex(
        @"\b\p{Lu}\p{Ll}{1,40}(?:-\p{Lu}\p{Ll}{1,40})?(?: \p{Lu}\p{Ll}{1,40}(?:-\p{Lu}\p{Ll}{1,40})?)+\b",
        RegexOptions.CultureInvariant,
        Patience
    )]
    private static partial Regex LargeWords();
}
