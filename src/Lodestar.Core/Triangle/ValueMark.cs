using Lodestar.Core.Gather.Sources;

namespace Lodestar.Core.Triangle;

/// <summary>How one value of the organization is carried by the vision or by one pillar (R28, feature 55).</summary>
public sealed class ValueMark
{
    public const int MaxHowLength = 300;

    private ValueMark() => Wording = ""; // EF

    /// <exception cref="ArgumentException">The source is no value.</exception>
    public ValueMark(Source value, Part part)
    {
        if (value.Kind is not SourceKind.Value)
            throw new ArgumentException("Only a value is carried.", nameof(value));
        (OrganizationId, SourceId, PillarId, Wording) = (value.OrganizationId, value.Id, part.PillarId, part.Wording);
    }

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The value, as it stands in the library.</summary>
    public Guid SourceId { get; private init; }

    /// <summary>The pillar that carries it; null for the vision.</summary>
    public Guid? PillarId { get; private init; }

    /// <summary>The words of the vision or pillar that were marked; they may read otherwise by now.</summary>
    public string Wording { get; private set; }
    public Carriage Carriage { get; private set; }

    /// <summary>By which word or deed, or what stands against it.</summary>
    public string? How { get; private set; }
    public DateTimeOffset MarkedAt { get; private set; }

    /// <summary>The account that marked it last.</summary>
    public Guid MarkedBy { get; private set; }
    public long Version { get; private set; }

    /// <exception cref="ArgumentOutOfRangeException">The note is longer than <see cref="MaxHowLength"/>.</exception>
    public void Mark(Part part, Carriage carriage, string? how, Guid account, DateTimeOffset now)
    {
        var note = ShortLine.OrNull(how, MaxHowLength);
        (Wording, Carriage, How, MarkedBy, MarkedAt) = (part.Wording, carriage, note, account, now);
    }

    /// <summary>Whether it speaks of these words, and not of earlier ones.</summary>
    public bool Fits(Part part) => part.PillarId == PillarId && part.Wording == Wording;

    /// <summary>What can carry a value: the vision, or a pillar.</summary>
    /// <param name="PillarId">Null for the vision.</param>
    /// <param name="Wording">Its words.</param>
    public sealed record Part(Guid? PillarId, string Wording);
}

/// <summary>How a value is carried.</summary>
public enum Carriage
{
    /// <summary>Whoever does what it says lives the value.</summary>
    Carried,

    /// <summary>It leaves room for the value and says nothing of it.</summary>
    Open,

    /// <summary>Whoever does what it says works against the value.</summary>
    Against,
}
