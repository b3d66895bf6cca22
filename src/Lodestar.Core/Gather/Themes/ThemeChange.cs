using Lodestar.Text.Themes;

namespace Lodestar.Core.Gather.Themes;

/// <summary>What somebody changed about the themes: kept as it was done, done again at every listening, and taken back when asked.</summary>
public sealed class ThemeChange
{
    private ThemeChange(Theme theme, string name, Author by, DateTimeOffset at)
    {
        (OrganizationId, SurveyId, Key, Before) = (theme.OrganizationId, theme.SurveyId, theme.Key, theme.Name);
        (Name, AccountId, By, At) = (name, by.AccountId, by.Name, at);
    }

    private ThemeChange() => (Key, Before, Name, By) = (null!, null!, null!, null!); // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid SurveyId { get; private init; }
    public ThemeChangeKind Kind { get; private init; }
    public string Key { get; private init; }

    /// <summary>What the theme was called before.</summary>
    public string Before { get; private init; }

    /// <summary>Its new name, or the name of the theme it went into.</summary>
    public string Name { get; private init; }

    /// <summary>The theme it went into; null for a new name.</summary>
    public string? Into { get; private init; }
    public Guid AccountId { get; private init; }
    public string By { get; private init; }
    public DateTimeOffset At { get; private init; }
    public DateTimeOffset? TakenBackAt { get; private set; }

    public bool Stands => TakenBackAt is null;

    /// <summary>Gives a theme the name people use for it, at once. Null when that is no name, or already its name.</summary>
    public static ThemeChange? Rename(Theme theme, string? name, Author by, DateTimeOffset now)
    {
        var line = string.Join(' ', (name ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length is 0 or > Theme.MaxNameLength || line == theme.Name)
            return null;
        var change = new ThemeChange(theme, line, by, now) { Kind = ThemeChangeKind.Rename };
        theme.Rename(line);
        return change;
    }

    /// <summary>Says that two themes are one idea. Null when they are the same theme, of different surveys, or one is not heard.</summary>
    public static ThemeChange? Merge(Theme theme, Theme into, Author by, DateTimeOffset now)
    {
        var possible = theme.Key != into.Key && theme.SurveyId == into.SurveyId && theme.IsHeard && into.IsHeard;
        return possible ? new ThemeChange(theme, into.Name, by, now) { Kind = ThemeChangeKind.Merge, Into = into.Key } : null;
    }

    /// <summary>False when somebody took it back before.</summary>
    public bool TakeBack(Theme? theme, DateTimeOffset now)
    {
        if (!Stands)
            return false;
        TakenBackAt = now;
        if (Kind is ThemeChangeKind.Rename && theme?.Name == Name)
            theme.Rename(Before);
        return true;
    }

    public ThemeEdit AsEdit() => Kind is ThemeChangeKind.Rename ? new RenameTheme(Key, Name) : new MergeThemes(Key, Into!);
}

public enum ThemeChangeKind
{
    Rename,
    Merge,
}

/// <summary>Who changed something, as readers see it even when the account is gone.</summary>
public sealed record Author(Guid AccountId, string Name);
