namespace Lodestar.Core.Organizations;

/// <summary>What an account may do in one organization, from most to least.</summary>
public enum Role
{
    /// <summary>Adopts the vision, names the others, may do everything.</summary>
    Owner,

    /// <summary>Leads the journey day by day.</summary>
    Champion,

    /// <summary>Runs rounds and workshops; does not administer people.</summary>
    Facilitator,

    /// <summary>Takes part.</summary>
    Member,
}
