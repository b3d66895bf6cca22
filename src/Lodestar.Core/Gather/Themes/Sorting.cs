namespace Lodestar.Core.Gather.Themes;

/// <summary>What people may do to the themes. Null is returned for what would change nothing or cannot be.</summary>
public static class Sorting
{
    /// <summary>Gives a theme the name people use for it, at once.</summary>
    public static ThemeChange? Rename(Theme theme, string? name, Act act)
    {
        var line = LineOf(name);
        if (line.Length is 0 or > Theme.MaxNameLength || line == theme.Name)
            return null;
        var change = new ThemeChange(theme, line, act) { Kind = ThemeChangeKind.Rename };
        theme.Rename(line);
        return change;
    }

    /// <summary>Says that two themes are one idea.</summary>
    public static ThemeChange? Merge(Theme theme, Theme into, Act act) =>
        AreApart(theme, into) ? new ThemeChange(theme, into.Name, act) { Kind = ThemeChangeKind.Merge, Into = into.Key } : null;

    /// <summary>Makes a part of a theme one of its own. Split off again later, it comes back to its old address.</summary>
    public static ThemeChange? Split(Theme theme, ThemePart part, string? name, Act act) =>
        part.ThemeId == theme.Id ? Split(theme, part.Phrase, name, act) : null;

    /// <summary>Makes what is said with any of these words a theme of its own.</summary>
    public static ThemeChange? Split(Theme theme, SplitWords words, string? name, Act act) => Split(theme, words.ToString(), name, act);

    private static ThemeChange? Split(Theme theme, string phrases, string? name, Act act)
    {
        var line = LineOf(name);
        var key = $"{theme.Key}/{phrases}";
        if (line.Length is 0 or > Theme.MaxNameLength || key.Length > Theme.MaxKeyLength || !theme.IsHeard)
            return null;
        return new ThemeChange(theme, line, act)
        {
            Kind = ThemeChangeKind.Split,
            Into = key,
            Phrase = phrases,
        };
    }

    /// <summary>Lets a sentence speak for another theme.</summary>
    public static ThemeChange? Move(Theme theme, Quote quote, Theme into, Act act) =>
        quote.ThemeId == theme.Id && AreApart(theme, into)
            ? new ThemeChange(theme, into.Name, act)
            {
                Kind = ThemeChangeKind.Move,
                Into = into.Key,
                Quote = quote.Place,
            }
            : null;

    /// <summary>A sentence that does not speak for the theme.</summary>
    public static ThemeChange? LeaveOut(Theme theme, Quote quote, Act act) => Of(theme, quote, ThemeChangeKind.LeaveOut, act);

    /// <summary>A sentence that is read first.</summary>
    public static ThemeChange? Pin(Theme theme, Quote quote, Act act) => quote.IsPinned ? null : Of(theme, quote, ThemeChangeKind.Pin, act);

    /// <summary>Whether it is said of how it is or of how it should be, where a person knows better than the questions (R34).</summary>
    public static ThemeChange? Aim(Theme theme, ThemeAim aim, Act act)
    {
        if (aim == theme.Aim)
            return null;
        var change = new ThemeChange(theme, theme.Name, act) { Kind = ThemeChangeKind.Aim, Aim = aim };
        theme.Point(aim);
        return change;
    }

    private static ThemeChange? Of(Theme theme, Quote quote, ThemeChangeKind kind, Act act) =>
        quote.ThemeId == theme.Id ? new ThemeChange(theme, theme.Name, act) { Kind = kind, Quote = quote.Place } : null;

    private static bool AreApart(Theme theme, Theme other) =>
        theme.Key != other.Key && theme.SurveyId == other.SurveyId && theme.IsHeard && other.IsHeard;

    private static string LineOf(string? name) =>
        string.Join(' ', (name ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
