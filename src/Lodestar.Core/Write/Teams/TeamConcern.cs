namespace Lodestar.Core.Write.Teams;

/// <summary>A rule that a team does not keep.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Group">The group it is about.</param>
public sealed record TeamConcern(TeamRule Rule, CoverageGroup Group);

/// <summary>What outweighs all coverage (R102).</summary>
public enum TeamRule
{
    AnExecutive,
    FrontlineMajority,
    NotTooManyOfOneUnit,
}
