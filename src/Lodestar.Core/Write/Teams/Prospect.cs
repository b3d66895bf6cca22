namespace Lodestar.Core.Write.Teams;

/// <summary>Somebody who could be asked to write along: who it is, and whom they would speak for (R102).</summary>
/// <param name="PersonId">Who it is.</param>
/// <param name="Groups">The groups this person belongs to, at most one of a kind.</param>
public sealed record Prospect(Guid PersonId, IReadOnlyList<(CoverageKind Kind, string Key)> Groups)
{
    /// <summary>Full years in the organization, where the day of hire is known.</summary>
    public int? Years { get; init; }

    /// <summary>People who speak for the same groups: for a team it makes no difference which of them comes.</summary>
    internal string Kin => string.Join('\u001f', Groups.OrderBy(g => g.Kind).Select(g => $"{g.Kind}\u001e{g.Key}"));
}
