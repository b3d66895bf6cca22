namespace Lodestar.Core.Write;

/// <summary>The seven to ten people who write the sentence (R101); another size needs a reason that is kept.</summary>
public sealed class WritingTeam
{
    public const int Smallest = 7;
    public const int Largest = 10;

    /// <summary>Beyond this a room of one sentence becomes a meeting; no reason makes it work.</summary>
    public const int Limit = 25;

    public const int LongestReason = 500;

    private readonly List<TeamMember> _members = [];

    private WritingTeam() { } // EF

    public WritingTeam(Guid organizationId) => OrganizationId = organizationId;

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public long Version { get; private set; }
    public string SizeReason { get; private set; } = "";
    public DateTimeOffset ChosenAt { get; private set; }
    public IReadOnlyList<TeamMember> Members => _members;

    public bool Includes(Guid personId) => _members.Exists(m => m.PersonId == personId);

    public TeamChoice Choose(IReadOnlyCollection<Guid> people, string? reason, DateTimeOffset now)
    {
        var chosen = people.Distinct().ToList();
        var answer = Judge(chosen.Count, reason);
        if (answer is not TeamChoice.Chosen)
            return answer;

        _members.RemoveAll(m => !chosen.Contains(m.PersonId));
        _members.AddRange(chosen.Where(id => !Includes(id)).Select(id => new TeamMember(OrganizationId, Id, id)));
        (SizeReason, ChosenAt) = (IsUsual(chosen.Count) ? "" : reason!.Trim(), now);
        return TeamChoice.Chosen;
    }

    /// <summary>Whether a team of this size would be accepted, for the meter beside the list.</summary>
    public static TeamChoice Judge(int size, string? reason) =>
        size switch
        {
            0 => TeamChoice.NobodyChosen,
            > Limit => TeamChoice.FarTooMany,
            _ when IsUsual(size) || !string.IsNullOrWhiteSpace(reason) => TeamChoice.Chosen,
            < Smallest => TeamChoice.TooFew,
            _ => TeamChoice.TooMany,
        };

    private static bool IsUsual(int size) => size is >= Smallest and <= Largest;
}

/// <summary>A person's seat on the writing team.</summary>
public sealed class TeamMember
{
    private TeamMember() { } // EF

    internal TeamMember(Guid organizationId, Guid teamId, Guid personId) =>
        (OrganizationId, TeamId, PersonId) = (organizationId, teamId, personId);

    public Guid OrganizationId { get; private init; }
    public Guid TeamId { get; private init; }
    public Guid PersonId { get; private init; }
}

/// <summary>What became of a choice of people.</summary>
public enum TeamChoice
{
    Chosen,
    NobodyChosen,
    TooFew,
    TooMany,
    FarTooMany,
}
