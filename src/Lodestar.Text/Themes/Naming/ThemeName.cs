namespace Lodestar.Text.Themes.Naming;

/// <summary>What a theme is called and known by, and the stems that put a clause there.</summary>
internal sealed record ThemeName(string Key, string Name, IReadOnlySet<string> Stems)
{
    /// <summary>The key of a wider theme.</summary>
    public string? Within { get; init; }

    public static ThemeName Of(CodebookTheme theme) => new(theme.Key, theme.Name, new HashSet<string>()) { Within = theme.Within };
}
