namespace Lodestar.Core.Triangle;

/// <summary>Why some words cannot be an always or a never (R76).</summary>
public enum RuleFlaw
{
    Empty,
    TooLong,
    TooManyWords,

    /// <summary>How soon is soon?</summary>
    OpenTime,

    /// <summary>How much is enough?</summary>
    OpenAmount,

    /// <summary>Always means always, not usually.</summary>
    OpenFrequency,

    /// <summary>Trying is not doing.</summary>
    OpenEffort,

    /// <summary>Two people would not see the same thing.</summary>
    OpenManner,

    /// <summary>It names a touch point, so it holds in one moment only: that is a standard.</summary>
    OneMoment,
}

/// <summary>A flaw and, where one word is to blame, that word as it was typed.</summary>
public sealed record RuleFault(RuleFlaw Flaw, string? Word = null);
