using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Lodestar.Core.Write.Teams;

/// <summary>
/// Opens one person's place in one writing team: saying yes or no, reading the preparation, writing notes for themselves. Only the hash
/// of its 32 random bytes is kept. It opens nothing once the person is no longer asked.
/// </summary>
public sealed class TeamLink
{
    // The purpose is part of what is hashed, so that a secret made for anything else never fits here (B1).
    private const string Purpose = "writing team link ";
    private const int TokenLength = 43;

    private TeamLink(string tokenHash) => TokenHash = tokenHash;

    public Guid OrganizationId { get; private init; }
    public string TokenHash { get; private init; }
    public Guid TeamId { get; private init; }
    public Guid PersonId { get; private init; }

    /// <summary>The link, and the secret that is handed over and never stored.</summary>
    public static (TeamLink Link, string Token) For(TeamInvitation invitation)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var link = new TeamLink(Hash(token))
        {
            OrganizationId = invitation.OrganizationId,
            TeamId = invitation.TeamId,
            PersonId = invitation.PersonId,
        };
        return (link, token);
    }

    /// <summary>Null for a text that cannot be a token, such as one that a mail program cut off.</summary>
    public static string? HashOf(string? token) => token is { Length: TokenLength } ? Hash(token) : null;

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Purpose + token)));
}
