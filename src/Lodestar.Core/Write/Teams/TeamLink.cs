using Lodestar.Core.Privacy;

namespace Lodestar.Core.Write.Teams;

/// <summary>
/// Opens one person's place in one writing team: saying yes or no, reading the preparation, writing notes for themselves. Only the hash
/// of its 32 random bytes is kept. It opens nothing once the person is no longer asked.
/// </summary>
public sealed class TeamLink
{
    private const string Purpose = "writing team link ";

    private TeamLink(string tokenHash) => TokenHash = tokenHash;

    public Guid OrganizationId { get; private init; }
    public string TokenHash { get; private init; }
    public Guid TeamId { get; private init; }
    public Guid PersonId { get; private init; }

    /// <summary>The link, and the secret that is handed over and never stored.</summary>
    public static (TeamLink Link, string Token) For(TeamInvitation invitation)
    {
        var token = LinkSecret.Create();
        var link = new TeamLink(Hash(token))
        {
            OrganizationId = invitation.OrganizationId,
            TeamId = invitation.TeamId,
            PersonId = invitation.PersonId,
        };
        return (link, token);
    }

    /// <summary>Null for a text that cannot be a token, such as one that a mail program cut off.</summary>
    public static string? HashOf(string? token) => token is { Length: LinkSecret.Length } ? Hash(token) : null;

    private static string Hash(string token) => LinkSecret.HashOf(Purpose, token);
}
