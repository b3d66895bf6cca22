namespace Lodestar.Core.Measure;

/// <summary>What was seen of one standard in one interaction.</summary>
public sealed record Mark(Guid StandardId, Verdict Verdict);

/// <summary>There is nothing between met and not met: a standard is black and white.</summary>
public enum Verdict
{
    Met,
    NotMet,

    /// <summary>The moment for it never came, or the observer could not see it.</summary>
    NotApplicable,
}
