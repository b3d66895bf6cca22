namespace Lodestar.Text.Themes;

/// <summary>How a listener listens. The defaults are the rules of the product.</summary>
public sealed record ThemeOptions
{
    /// <summary>Fewer people than this make no theme, and no segment from which a quote is taken.</summary>
    public int SmallestGroup { get; init; } = 5;

    /// <summary>Themes to look for beside those of the codebook; chosen by the answers when left out.</summary>
    public int? Themes { get; init; }

    /// <summary>The codebook holds the themes of an earlier run and is not to change: what fits nowhere makes new themes, `new-…`, once there is enough of it.</summary>
    public bool IsAddition { get; init; }

    public int Quotes { get; init; } = 3;
    public int KeyPhrases { get; init; } = 6;
    public ulong Seed { get; init; }

    /// <summary>All processors when 0. The same themes come out whatever it is.</summary>
    public int Threads { get; init; }

    /// <summary>What people changed, oldest first; replayed on every run.</summary>
    public IReadOnlyList<ThemeEdit> Edits { get; init; } = [];

    /// <summary>Themes of the last run: one that is found again keeps its key.</summary>
    public IReadOnlyList<EarlierTheme> Earlier { get; init; } = [];
}

/// <summary>A theme as it was found before, known again by its phrases.</summary>
public sealed record EarlierTheme(string Key, IReadOnlyList<string> Phrases);
