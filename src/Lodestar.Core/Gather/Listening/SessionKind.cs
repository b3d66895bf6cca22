namespace Lodestar.Core.Gather.Listening;

/// <summary>How people are heard in person (R97).</summary>
public enum SessionKind
{
    /// <summary>A few around a table; somebody takes notes.</summary>
    FocusGroup,

    /// <summary>Many in a hall; everybody writes on a phone.</summary>
    TownHall,
}

public enum SessionState
{
    Running,
    Closed,
}
