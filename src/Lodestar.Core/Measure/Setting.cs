using Lodestar.Core.Triangle;

namespace Lodestar.Core.Measure;

/// <summary>How much was going on: the standard holds at both (R77).</summary>
public enum Pace
{
    Quiet,
    Busy,
}

/// <summary>From where somebody looked; each is reported apart and together (R67).</summary>
public enum Viewpoint
{
    Leader,
    Peer,
    Self,
}

/// <summary>Who looked: an account, and from where.</summary>
public sealed record Observer(Guid AccountId, Viewpoint Viewpoint);

/// <summary>Where and in what circumstances an interaction was seen (R77, R78).</summary>
public sealed record Setting(Guid TouchPointId, Pace Pace, ServiceKind Kind, Guid? UnitId = null);
