namespace Lodestar.Text.Themes;

/// <summary>A theme people commonly mean when they speak of service, with the words for it and the reason it is one.</summary>
public sealed record CodebookTheme(string Key, string Name, string Why, IReadOnlyList<CodebookTerm> Terms)
{
    /// <summary>It counts only where a clause names no other theme: general praise must not hide its reasons.</summary>
    public bool CountsAlone { get; init; }

    /// <summary>The key of a wider theme: what is said of this one is said of that one too.</summary>
    public string? Within { get; init; }

    /// <summary>"Nothing" belongs here when the question was what could be better.</summary>
    public bool CountsNothing { get; init; }
}
