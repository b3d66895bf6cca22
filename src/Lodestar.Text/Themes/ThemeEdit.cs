namespace Lodestar.Text.Themes;

/// <summary>A change somebody made to the themes, in terms that survive the next run.</summary>
public abstract record ThemeEdit;

public sealed record RenameTheme(string Key, string Name) : ThemeEdit;

public sealed record MergeThemes(string From, string Into) : ThemeEdit;

/// <summary>What is said with these phrases becomes a theme of its own.</summary>
public sealed record SplitTheme(string Key, IReadOnlyList<string> Phrases, string NewKey, string Name) : ThemeEdit;

/// <summary>An answer that belongs to a theme whatever its words: it stays there on every run.</summary>
public sealed record PinRemark(string Key, int Remark) : ThemeEdit;

/// <summary>An answer that does not belong to a theme whatever its words.</summary>
public sealed record ExcludeRemark(string Key, int Remark) : ThemeEdit;

/// <summary>An answer that belongs to another theme.</summary>
public sealed record MoveRemark(string From, string Into, int Remark) : ThemeEdit;
