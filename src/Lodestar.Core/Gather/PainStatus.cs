namespace Lodestar.Core.Gather;

/// <summary>How far a pain point is.</summary>
public enum PainStatus
{
    Open,
    UnderWay,
    Solved,

    /// <summary>It stays as it is, and people were told why.</summary>
    Stays,
}
