namespace Lodestar.Core.Write;

/// <summary>Where a wording came from: somebody typed it, or it was a candidate in a workshop.</summary>
public sealed record Origin
{
    private Origin(OriginKind kind, Guid? candidateId) => (Kind, CandidateId) = (kind, candidateId);

    public static Origin Typed { get; } = new(OriginKind.Typed, null);

    public OriginKind Kind { get; }

    /// <summary>The candidate, by its id; null for what was typed.</summary>
    public Guid? CandidateId { get; }

    public static Origin Candidate(Guid candidateId) => new(OriginKind.Candidate, candidateId);

    internal static Origin Of(Guid? candidateId) => candidateId is { } id ? Candidate(id) : Typed;
}

/// <summary>The ways in which a wording comes about.</summary>
public enum OriginKind
{
    Typed,
    Candidate,
}
