namespace Lodestar.Core.Organizations.Directory;

/// <summary>Where a unit hangs in the tree, written "Onboard / Alba".</summary>
public sealed class UnitPath : IEquatable<UnitPath>
{
    public const int MaxDepth = 8;
    private static readonly string[] s_separators = [" / ", ">", "›", "»", "\\"];

    private UnitPath(IReadOnlyList<string> names) => Names = names;

    public IReadOnlyList<string> Names { get; }

    /// <summary>Two paths with the same key are the same unit, however they are capitalized.</summary>
    public string Key => string.Join('\n', Names.Select(name => name.ToLowerInvariant()));

    /// <summary>Null when no name is left. A slash inside a name ("Sales/Marketing") separates nothing; one with spaces around it does.</summary>
    public static UnitPath? TryParse(params IEnumerable<string?> parts) =>
        Of(parts.SelectMany(part => (part ?? "").Split(s_separators, StringSplitOptions.None)));

    public static UnitPath? Of(IEnumerable<string> names)
    {
        var lines = names.Select(Line.Of).Where(name => name.Length > 0).ToList();
        return lines.Count > 0 ? new UnitPath(lines) : null;
    }

    /// <summary>The path itself and every unit above it, the widest first.</summary>
    public IEnumerable<UnitPath> FromTop() => Names.Select((_, depth) => new UnitPath([.. Names.Take(depth + 1)]));

    public override string ToString() => string.Join(" / ", Names);

    public bool Equals(UnitPath? other) => other is not null && Key == other.Key;

    public override bool Equals(object? obj) => Equals(obj as UnitPath);

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);
}
