namespace Lodestar.Core.Gather;

/// <summary>How somebody was heard. Who wrote is counted against the people there are; who spoke may have written as well.</summary>
public enum Voice
{
    Written,
    FocusGroup,
    TownHall,
}
