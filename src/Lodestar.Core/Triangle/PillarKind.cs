namespace Lodestar.Core.Triangle;

/// <summary>What a pillar is about; a triangle that holds has each of the three (R75).</summary>
public enum PillarKind
{
    /// <summary>What we do is right.</summary>
    Quality,

    /// <summary>How it feels to be served by us.</summary>
    Personal,

    /// <summary>What nobody expected.</summary>
    AboveAndBeyond,
}
