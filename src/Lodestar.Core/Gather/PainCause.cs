namespace Lodestar.Core.Gather;

/// <summary>What lies behind a pain point, the system first: people are rarely rude, more often something is missing (R117).</summary>
public enum PainCause
{
    /// <summary>Nobody said what is expected.</summary>
    Direction,
    Rules,
    Tools,
    Information,
    Staffing,
    Training,

    /// <summary>Weather, market, law.</summary>
    Outside,

    /// <summary>How somebody behaves; taken only with a word on what was looked at first.</summary>
    Conduct,
}
