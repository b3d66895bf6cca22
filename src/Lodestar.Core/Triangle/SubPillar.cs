namespace Lodestar.Core.Triangle;

/// <summary>An action below a pillar, adopted once one behavior, one measure and one training item prove it (R27, R75).</summary>
public sealed class SubPillar : IPart
{
    public const int MaxActionLength = 120;
    public const int MaxProofLength = 200;

    public SubPillar(Guid organizationId, Guid pillarId, string action, int place) =>
        (OrganizationId, PillarId, Action, Place) = (organizationId, pillarId, ShortLine.Of(action, MaxActionLength), place);

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid PillarId { get; private init; }
    public string Action { get; private set; }
    public string? Behavior { get; private set; }
    public string? Measure { get; private set; }
    public string? Training { get; private set; }
    public int Place { get; private set; }
    public DateTimeOffset? RemovedAt { get; private set; }
    public long Version { get; private set; }

    public string Called => Action;

    public Proofs Proofs => new(Behavior, Measure, Training);

    public bool IsProven => Proofs.Missing is [];

    public void Change(string action, Proofs proofs)
    {
        Action = ShortLine.Of(action, MaxActionLength);
        Behavior = ShortLine.OrNull(proofs.Behavior, MaxProofLength);
        Measure = ShortLine.OrNull(proofs.Measure, MaxProofLength);
        Training = ShortLine.OrNull(proofs.Training, MaxProofLength);
    }

    public void MoveTo(int place) => Place = place;

    public void Remove(DateTimeOffset now) => RemovedAt ??= now;

    public void Restore() => RemovedAt = null;
}
