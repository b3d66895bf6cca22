using Lodestar.Text.Themes.Naming;

namespace Lodestar.Text.Themes.Placing;

/// <summary>Themes found in the answers' own words, and the theme of every clause that the codebook leaves over.</summary>
internal sealed record Discovery(IReadOnlyList<ThemeName> Themes, int[] Assigned)
{
    public static Discovery Nothing(int clauses) => new([], [.. Enumerable.Repeat(ClausePlaces.None, clauses)]);

    /// <summary>Further themes that a clause speaks of; null where clauses are single statements.</summary>
    public int[][]? Further { get; init; }

    /// <summary>Clauses that are far from the middle of their cluster: they count only where an answer has nothing else.</summary>
    public bool[]? IsLoose { get; init; }
}
