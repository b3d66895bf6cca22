using Lodestar.Core.Organizations;

namespace Lodestar.Core.Write.Checks;

/// <summary>Whether the sentence holds for one kind of customer, and why, as one person sees it (R94).</summary>
public sealed class SegmentVerdict
{
    public const int LongestWhy = 300;

    private SegmentVerdict() => Why = null!; // EF

    /// <summary>What one person says of one kind of customer.</summary>
    public static SegmentVerdict Of(DraftVersion version, Guid segmentId, Guid accountId, bool holds, string why)
    {
        var verdict = new SegmentVerdict
        {
            OrganizationId = version.OrganizationId,
            DraftVersionId = version.Id,
            SegmentId = segmentId,
            AccountId = accountId,
        };
        verdict.Change(holds, why);
        return verdict;
    }

    public Guid OrganizationId { get; private init; }
    public Guid DraftVersionId { get; private init; }
    public Guid SegmentId { get; private init; }
    public Guid AccountId { get; private init; }
    public bool Holds { get; private set; }

    /// <summary>Never blank: a yes without a reason is politeness.</summary>
    public string Why { get; private set; }

    public void Change(bool holds, string why)
    {
        var line = Line.Of(why);
        ArgumentException.ThrowIfNullOrEmpty(line, nameof(why));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line.Length, LongestWhy, nameof(why));
        (Holds, Why) = (holds, line);
    }
}

/// <summary>Every kind of customer beside the sentence; closed to a person until they have judged each.</summary>
public sealed record InclusionTest(IReadOnlyList<SegmentLine> Lines)
{
    /// <summary>Nobody says of any kind of customer that it does not hold.</summary>
    public bool Passes => Lines.All(l => l.Holding == l.Verdicts.Count);

    /// <summary>Null for a person who has not judged each, and where no customers are known.</summary>
    public static InclusionTest? SeenBy(Guid accountId, IReadOnlyList<Guid> segments, IReadOnlyList<SegmentVerdict> verdicts)
    {
        var mine = verdicts.Where(v => v.AccountId == accountId).Select(v => v.SegmentId).ToHashSet();
        return segments.Count == 0 || !segments.All(mine.Contains)
            ? null
            : new([.. segments.Select(s => new SegmentLine(s, [.. verdicts.Where(v => v.SegmentId == s)]))]);
    }
}

/// <summary>One kind of customer and what people say of it.</summary>
public sealed record SegmentLine(Guid SegmentId, IReadOnlyList<SegmentVerdict> Verdicts)
{
    public int Holding => Verdicts.Count(v => v.Holds);
}
