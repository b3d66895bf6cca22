namespace Lodestar.Core.Triangle;

/// <summary>What shows that an action is more than a word (R27).</summary>
public enum Proof
{
    /// <summary>It can be observed: what somebody sees when it is done.</summary>
    Behavior,

    /// <summary>It can be measured.</summary>
    Measure,

    /// <summary>It can be trained.</summary>
    Training,
}

/// <summary>The three proofs of one action, as far as they are written (R27, R66, R68).</summary>
public sealed record Proofs(string? Behavior, string? Measure, string? Training)
{
    public static readonly Proofs None = new(null, null, null);

    /// <summary>The proofs nobody has written yet.</summary>
    public IReadOnlyList<Proof> Missing =>
        [
            .. new[] { (Proof.Behavior, Behavior), (Proof.Measure, Measure), (Proof.Training, Training) }
                .Where(p => p.Item2 is null)
                .Select(p => p.Item1),
        ];
}
