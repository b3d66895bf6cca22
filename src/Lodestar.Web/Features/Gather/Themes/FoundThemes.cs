using Lodestar.Core.Gather.Themes;
using Lodestar.Core.Privacy;
using Lodestar.Text.Themes;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>What one listening found: the themes as people arranged them, and the finer groups within them.</summary>
/// <param name="Hearing">What it was found by.</param>
/// <param name="Parts">By the key of the theme.</param>
internal sealed record FoundThemes(Hearing Hearing, ThemeReport Report, ILookup<string, FoundPart> Parts, Poles Asked)
{
    public static FoundThemes In(Hearing hearing, IReadOnlyList<ThemeEdit> edits, SurveyRemarks remarks, SmallestGroup smallest)
    {
        var report = hearing.Report(edits);
        var splits = report.Themes.Where(theme => theme.Answers >= 2 * smallest.ForQuotes.Size).SelectMany(PossibleIn).ToList();
        var parts = PartsOf(report, splits.Count == 0 ? report : hearing.Report([.. edits, .. splits]), splits, smallest);
        return new(hearing, report, parts, remarks.Asked);
    }

    /// <summary>A part may be told where those who said it and all others of the theme are enough to be quoted.</summary>
    private static ILookup<string, FoundPart> PartsOf(ThemeReport whole, ThemeReport split, List<SplitTheme> splits, SmallestGroup smallest)
    {
        var all = whole.Themes.ToDictionary(theme => theme.Key, theme => theme.Answers);
        var found = split.Themes.ToDictionary(theme => theme.Key);
        return splits
            .Where(edit => found.ContainsKey(edit.NewKey))
            .Select(edit => (edit.Key, Part: new FoundPart(edit.Name, found[edit.NewKey])))
            .Where(p => smallest.ForQuotes.Allows(p.Part.Theme.Answers) && smallest.ForQuotes.Allows(all[p.Key] - p.Part.Theme.Answers))
            .ToLookup(p => p.Key, p => p.Part);
    }

    private static IEnumerable<SplitTheme> PossibleIn(FoundTheme theme)
    {
        List<string> taken = [];
        foreach (var phrase in theme.KeyPhrases.Where(phrase => phrase.Length <= ThemePart.MaxPhraseLength))
        {
            // "no stress" and "stress" would hold the same people.
            if (taken.Exists(one => one.Contains(phrase, StringComparison.Ordinal) || phrase.Contains(one, StringComparison.Ordinal)))
                continue;
            taken.Add(phrase);
            yield return new SplitTheme(theme.Key, [phrase], $"{theme.Key}/{phrase}", phrase);
        }
    }
}

internal sealed record FoundPart(string Phrase, FoundTheme Theme);
