namespace Lodestar.Core.Triangle;

/// <summary>What a triangle still lacks (R79).</summary>
public enum Lack
{
    Purpose,
    PurposeOnTheShelf,
    Vision,
    Pillar,
    PillarOfKind,
    SubPillar,
    Proof,
    Standard,
    StandardOfKind,
    Link,
    Adoption,
    StandardAtTouchPoint,
    Pairs,
    FewerPairs,
    Opposite,
}

/// <summary>The five parts of the triangle that people work on one by one.</summary>
public enum TrianglePart
{
    Purpose,
    Vision,
    Pillars,
    Standards,
    NeverAlways,
}

/// <summary>One thing to do before the triangle is complete, and what it is about.</summary>
/// <param name="Part">Where it is mended.</param>
/// <param name="Lack">What is missing.</param>
/// <param name="Subject">The words of the pillar, standard or pair concerned, as people typed them.</param>
public sealed record Finding(TrianglePart Part, Lack Lack, string? Subject = null)
{
    /// <summary>The kind of pillar that is missing.</summary>
    public PillarKind? PillarKind { get; init; }

    /// <summary>The kind of standard that is missing.</summary>
    public ServiceKind? ServiceKind { get; init; }

    /// <summary>The proofs that are missing.</summary>
    public IReadOnlyList<Proof> Proofs { get; init; } = [];

    /// <summary>How many there are now, where a number is the matter.</summary>
    public int Count { get; init; }
}
