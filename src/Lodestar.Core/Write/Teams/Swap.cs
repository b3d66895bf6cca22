namespace Lodestar.Core.Write.Teams;

/// <summary>Somebody who could come instead of somebody else, and what that would change.</summary>
/// <param name="PersonId">Who would come.</param>
/// <param name="Change">What the team would be worth more; negative where it would lose.</param>
/// <param name="Gained">Groups that nobody spoke for before.</param>
/// <param name="Lost">Groups that nobody would speak for any more.</param>
public sealed record Swap(Guid PersonId, long Change, IReadOnlyList<CoverageGroup> Gained, IReadOnlyList<CoverageGroup> Lost);

/// <summary>Why somebody is in a team: the group that would fall silent without them, else the one that would lose most.</summary>
/// <param name="Group">The group, with its people in the whole organization.</param>
/// <param name="Seats">How many of the team belong to it, this person included.</param>
public sealed record SeatReason(CoverageGroup Group, int Seats)
{
    public bool IsOnlyOne => Seats == 1;
}
