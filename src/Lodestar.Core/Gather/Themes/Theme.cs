using Lodestar.Core.Privacy;
using Lodestar.Text.Themes;

namespace Lodestar.Core.Gather.Themes;

/// <summary>What many people said in one survey, as it may be shown: it holds only counts that give nobody away (R99).</summary>
public sealed class Theme
{
    public const int MaxNameLength = 80;
    public const int MaxKeyLength = 160;

    public Theme(Guid organizationId, Guid surveyId, string key)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        (OrganizationId, SurveyId, Key, Name) = (organizationId, surveyId, key, key);
    }

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid SurveyId { get; private init; }

    /// <summary>Stays the same from one listening to the next, so that the theme keeps its address and what people changed.</summary>
    public string Key { get; private init; }
    public string Name { get; private set; }
    public IReadOnlyList<string> KeyPhrases { get; private set; } = [];

    /// <summary>People who said it, of those heard.</summary>
    public int Answers { get; private set; }
    public int Heard { get; private set; }

    /// <summary>From 1, the most consistent; 0 when it is not among the themes now.</summary>
    public int Rank { get; private set; }
    public SpreadKind Spread { get; private set; }
    public IReadOnlyList<ThemeShare> Shares { get; private set; } = [];

    /// <summary>The shares are those from before a change: new ones would tell of few by subtraction.</summary>
    public bool KeepsEarlierShares { get; private set; }

    /// <summary>Asked how it is, asked how it should be: people who said it, where neither tells of few.</summary>
    public Poles Poles { get; private set; } = Poles.None;

    /// <summary>Where it points: as the questions say, or as somebody decided. Null while nothing is known of it.</summary>
    public ThemeAim? Aim { get; private set; }

    /// <summary>Where it points by the questions alone.</summary>
    public ThemeAim? HeardAim { get; private set; }

    /// <summary>The group that makes most of it, where that group may be shown.</summary>
    public ThemeShare? Loud => Spread is SpreadKind.LoudInOnePlace ? Shares.FirstOrDefault(share => share.IsLoud) : null;
    public bool IsHeard => Rank > 0;
    public long Version { get; private set; }

    /// <summary>Few words are quoted less readily than counted (anonymity rule 6).</summary>
    public bool MayBeQuoted(SmallestGroup smallest) => IsHeard && smallest.ForQuotes.Allows(Answers);

    /// <summary>Takes over what the last listening found.</summary>
    public void Hear(FoundTheme found, int rank, int heard, Renewal renewal)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rank);
        (Name, KeyPhrases, Answers, Heard, Rank) = (Short(found.Name, MaxNameLength), found.KeyPhrases, found.Answers, heard, rank);
        (Spread, Shares, KeepsEarlierShares) = (found.Consistency.Kind, renewal.Shares, renewal.KeepsEarlier);
    }

    /// <summary>More people spoke and were placed among the themes as they are; where it is said and what it is called stays.</summary>
    /// <param name="said">So many of them said it too.</param>
    /// <param name="heard">Everybody heard by now.</param>
    public void HearMore(int said, int heard)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(said);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Answers + said, heard);
        (Answers, Heard) = (Answers + said, heard);
    }

    /// <summary>Where the questions say it points, and how many said so when asked for either.</summary>
    public void Point(ThemeAim? heard, Poles poles) => (Aim, HeardAim, Poles) = (heard, heard, poles);

    /// <summary>Where somebody says it points.</summary>
    public void Point(ThemeAim? aim) => Aim = aim;

    /// <summary>Merged into another, or said by too few now. It may come back.</summary>
    public void FallSilent() => (Rank, Answers, Shares, KeyPhrases, Poles) = (0, 0, [], [], Poles.None);

    internal void Rename(string name) => Name = name;

    private static string Short(string name, int length) => name.Length <= length ? name : name[..length].TrimEnd();
}
