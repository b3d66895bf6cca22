using Lodestar.Text.Themes;

namespace Lodestar.Core.Gather.Themes;

/// <summary>What somebody changed about the themes: kept as it was done, done again at every listening, and taken back when asked.</summary>
public sealed class ThemeChange
{
    internal ThemeChange(Theme theme, string name, Act act) =>
        (OrganizationId, SurveyId, Key, Before, Name, Number, AccountId, By, At) = (
            theme.OrganizationId,
            theme.SurveyId,
            theme.Key,
            theme.Name,
            name,
            act.Number,
            act.By.AccountId,
            act.By.Name,
            act.At
        );

    private ThemeChange() => (Key, Before, Name, By) = (null!, null!, null!, null!); // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid SurveyId { get; private init; }

    /// <summary>From 1 within the survey, each once: of two that are made at the same moment, the later one hears of the other.</summary>
    public int Number { get; private init; }
    public ThemeChangeKind Kind { get; internal init; }
    public string Key { get; private init; }

    /// <summary>What the theme was called before.</summary>
    public string Before { get; private init; }

    /// <summary>Its new name, that of the theme it or a sentence went into, or that of the part it gave off.</summary>
    public string Name { get; private init; }

    /// <summary>The other theme of the change; null where there is none.</summary>
    public string? Into { get; internal init; }

    /// <summary>The words that make the part, any of them, as <see cref="SplitWords"/> writes them; null but for a split.</summary>
    public string? Phrase { get; internal init; }

    /// <summary>Null but for a change of where a theme points.</summary>
    public ThemeAim? Aim { get; internal init; }

    /// <summary>Null but for a change of one sentence.</summary>
    public QuotePlace? Quote { get; internal init; }
    public Guid AccountId { get; private init; }
    public string By { get; private init; }
    public DateTimeOffset At { get; private init; }
    public DateTimeOffset? TakenBackAt { get; private set; }

    public bool Stands => TakenBackAt is null;

    /// <summary>Whether answers have to be counted anew for it. Sorting sentences and pointing a theme never counts anything.</summary>
    public bool Counts => Kind is ThemeChangeKind.Rename or ThemeChangeKind.Merge or ThemeChangeKind.Split;

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

    /// <summary>Does it to the theme again, after it was heard anew.</summary>
    public void Renew(Theme theme)
    {
        if (Kind is ThemeChangeKind.Rename)
            theme.Rename(Name);
        if (Kind is ThemeChangeKind.Aim)
            theme.Point(Aim);
    }

    /// <summary>Whether both are about the same thing, so that who makes one should know of the other.</summary>
    public bool Touches(string key, QuotePlace? quote) =>
        (Key == key || Into == key) && (Quote is null || quote is null || Quote.Meets(quote));

    /// <summary>What the engine does again at every listening; null for what it does not count.</summary>
    public ThemeEdit? AsEdit() =>
        Kind switch
        {
            ThemeChangeKind.Rename => new RenameTheme(Key, Name),
            ThemeChangeKind.Merge => new MergeThemes(Key, Into!),
            ThemeChangeKind.Split => new SplitTheme(Key, SplitWords.TryParse(Phrase)?.Phrases ?? [], Into!, Name),
            ThemeChangeKind.Move or ThemeChangeKind.LeaveOut or ThemeChangeKind.Pin or ThemeChangeKind.Aim => null,
        };
}

public enum ThemeChangeKind
{
    Rename,
    Merge,
    Split,
    Move,
    LeaveOut,
    Pin,
    Aim,
}

/// <summary>Who changed something, as readers see it even when the account is gone.</summary>
public sealed record Author(Guid AccountId, string Name);

/// <summary>Who acts, when, and as which change of the survey.</summary>
public sealed record Act(Author By, DateTimeOffset At, int Number);
