namespace Lodestar.Core.GutCheck;

/// <summary>What a reader feels at the first reading (R110).</summary>
public enum Reaction
{
    DefinitelyUs,
    Almost,
    NotUs,
}
