using Lodestar.Core.Organizations;

namespace Lodestar.Core.Triangle;

/// <summary>A non-negotiable on the left side: done every time, by everybody whom it concerns (R23, R46, R76).</summary>
public sealed class Standard : IPart
{
    public const int MaxNameLength = 40;
    public const int MaxMeaningLength = 200;

    public Standard(Guid organizationId, string name, ServiceKind kind, int place) =>
        (OrganizationId, Name, Kind, Place) = (organizationId, ShortLine.Of(name, MaxNameLength), kind, place);

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>What people say: "Greet first".</summary>
    public string Name { get; private set; }

    /// <summary>What an observer sees when it is met.</summary>
    public string? Meaning { get; private set; }
    public ServiceKind Kind { get; private set; }

    /// <summary>Where it holds; null means everywhere.</summary>
    public Guid? TouchPointId { get; private set; }

    /// <summary>For whom it holds; null means for everybody, whatever their level.</summary>
    public Level? Level { get; private set; }

    /// <summary>The pillar it serves; null while it serves the vision itself, or nothing yet.</summary>
    public Guid? PillarId { get; private set; }
    public bool ServesVision { get; private set; }
    public bool IsAdopted { get; private set; }
    public int Place { get; private set; }

    /// <summary>When a trial showed that two people read these words in two ways; other words take it away.</summary>
    public DateTimeOffset? SentBackAt { get; private set; }

    /// <summary>When it was dropped.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }
    public long Version { get; private set; }

    public string Called => Name;

    /// <summary>A standard that serves neither the vision nor a pillar is an orphan (R23).</summary>
    public bool HasLink => ServesVision || PillarId is not null;

    public void Word(string name, string? meaning, ServiceKind kind)
    {
        var (before, what) = (Name, Meaning);
        (Name, Meaning, Kind) = (ShortLine.Of(name, MaxNameLength), ShortLine.OrNull(meaning, MaxMeaningLength), kind);
        if ((Name, Meaning) != (before, what))
            SentBackAt = null;
    }

    /// <summary>The wording was not clear: it is a proposal again, and stays one until it is worded otherwise (feature 51).</summary>
    public void SendBack(DateTimeOffset now) => (SentBackAt, IsAdopted) = (now, false);

    public void HoldAt(Guid? touchPointId) => TouchPointId = touchPointId;

    public void HoldFor(Level? level) => Level = level;

    /// <summary>True for everybody's standards and for those of this level.</summary>
    public bool HoldsFor(Level level) => Level is null || Level == level;

    public void ServeVision() => (ServesVision, PillarId) = (true, null);

    public void Serve(Guid pillarId) => (ServesVision, PillarId) = (false, pillarId);

    /// <summary>Without a link nobody could say what it is for, so it goes back to being a proposal.</summary>
    public void ServeNothing() => (ServesVision, PillarId, IsAdopted) = (false, null, false);

    /// <returns>False when it has no link yet (R23), was dropped, or a trial has sent its words back.</returns>
    public bool Adopt() => IsAdopted = HasLink && RemovedAt is null && SentBackAt is null;

    public void Withdraw() => IsAdopted = false;

    /// <summary>An exception standard is asked for only where something went wrong; a normal one always.</summary>
    public bool AppliesTo(Guid touchPointId, ServiceKind kind) =>
        IsAdopted
        && RemovedAt is null
        && (TouchPointId is null || TouchPointId == touchPointId)
        && (Kind is ServiceKind.Normal || kind is ServiceKind.Exception);

    public void MoveTo(int place) => Place = place;

    public void Remove(DateTimeOffset now) => RemovedAt ??= now;

    public void Restore() => RemovedAt = null;
}
