namespace Lodestar.Core.Write;

/// <summary>Which parts of an organization a chosen group of people speaks for, and which it leaves out (R19, R102).</summary>
public sealed class Coverage
{
    private Coverage(IReadOnlyList<CoverageLine> lines) => Lines = lines;

    public IReadOnlyList<CoverageLine> Lines { get; }
    public IEnumerable<CoverageLine> Missing => Lines.Where(l => !l.IsCovered);
    public int Covered => Lines.Count(l => l.IsCovered);

    public IEnumerable<CoverageLine> Of(CoverageKind kind) => Lines.Where(l => l.Group.Kind == kind);

    /// <summary>Counts, for each group that exists, how many of the chosen belong to it; a group with nobody in it is nobody's gap.</summary>
    public static Coverage Of(IEnumerable<CoverageGroup> groups, IEnumerable<(CoverageKind Kind, string Key)> chosen)
    {
        var counts = chosen.CountBy(c => c).ToDictionary(c => c.Key, c => c.Value);
        return new([.. groups.Where(g => g.People > 0).Select(g => new CoverageLine(g, counts.GetValueOrDefault((g.Kind, g.Key))))]);
    }
}

/// <summary>A part of the organization that a team should speak for.</summary>
public sealed record CoverageGroup(CoverageKind Kind, string Key, int People);

/// <summary>A group and how many of the chosen belong to it.</summary>
public sealed record CoverageLine(CoverageGroup Group, int Chosen)
{
    public bool IsCovered => Chosen > 0;
}

/// <summary>The ways in which people's views differ (R102; stakeholders R109).</summary>
public enum CoverageKind
{
    Unit,
    Level,
    Site,
    Remote,
    Tenure,
    Stakeholder,

    /// <summary>The first language.</summary>
    Language,

    /// <summary>The very unit a person belongs to, where <see cref="Unit"/> is the main part above it.</summary>
    OwnUnit,
}
