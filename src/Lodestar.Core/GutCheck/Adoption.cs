using Lodestar.Core.Organizations;
using Lodestar.Core.Write;

namespace Lodestar.Core.GutCheck;

/// <summary>
/// How a vision came to hold: who decided, what spoke against it at that moment, and why it was adopted all the same. It is kept as it was; nobody
/// changes it afterwards (R111).
/// </summary>
public sealed class Adoption
{
    public const int MaxReasonLength = 1000;
    public const int MaxConcernsLength = 4000;

    private Adoption() => (DeciderName, Concerns) = ("", ""); // EF

    private Adoption(Vision vision, Round round, Decision decision, DateTimeOffset now)
    {
        (OrganizationId, VisionId, RoundId, DecidedAt) = (vision.OrganizationId, vision.Id, round.Id, now);
        (DeciderId, DeciderName, Concerns, Despite) = (decision.AccountId, decision.Name, decision.Written, decision.Reason);
    }

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid VisionId { get; private init; }
    public Guid RoundId { get; private init; }
    public Guid DeciderId { get; private init; }
    public string DeciderName { get; private init; }
    public DateTimeOffset DecidedAt { get; private init; }

    /// <summary>What spoke against it, a line each, as the one who decided read it; empty where nothing did.</summary>
    public string Concerns { get; private init; }

    /// <summary>Why all the same; null where nothing spoke against it.</summary>
    public string? Despite { get; private init; }

    public IReadOnlyList<string> ConcernLines => Concerns.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>
    /// Makes a closed round's sentence the vision. Null while the round is open, or where something speaks against it and no reason is given.
    /// </summary>
    public static (Vision Vision, Adoption Adoption)? Of(Round round, int visionNumber, Decision decision, DateTimeOffset now)
    {
        if (round.Result is null || decision.NeedsReason)
            return null;
        var vision = new Vision(round.OrganizationId, round.Sentence, visionNumber, now)
        {
            DraftVersionId = round.DraftVersionId,
            AdoptedBy = decision.AccountId,
        };
        return (vision, new Adoption(vision, round, decision, now));
    }
}

/// <summary>Somebody decides, knowing what speaks against it.</summary>
/// <param name="AccountId">Who.</param>
/// <param name="Name">As they are called today.</param>
/// <param name="Concerns">What speaks against it, in sentences.</param>
/// <param name="Despite">Why all the same, as typed.</param>
public sealed record Decision(Guid AccountId, string Name, IReadOnlyList<string> Concerns, string? Despite)
{
    /// <summary>The reason on one line; only kept where there is something to overrule.</summary>
    public string? Reason => Concerns.Count > 0 ? Line.OrNull(Despite) : null;

    public bool NeedsReason => Concerns.Count > 0 && Reason is null;

    internal string Written
    {
        get
        {
            var all = string.Join('\n', Concerns.Select(Line.Of));
            return all.Length <= Adoption.MaxConcernsLength ? all : all[..Adoption.MaxConcernsLength];
        }
    }
}
