namespace Lodestar.Core.Gather;

/// <summary>How often a pain point is met; the later, the worse.</summary>
public enum PainFrequency
{
    Rarely,
    Monthly,
    Weekly,
    Daily,
}

/// <summary>What a pain point does to the service; the later, the worse.</summary>
public enum PainSeverity
{
    Annoys,
    Slows,
    Stops,
}
