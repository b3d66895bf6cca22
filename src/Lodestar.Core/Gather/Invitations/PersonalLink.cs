using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Lodestar.Core.Gather.Invitations;

/// <summary>
/// Lets one person answer one survey. Only the hash of its 32 random bytes is kept, and no time: when it was used cannot be found out.
/// It is spent by the person having answered, so that all links of one person are spent together.
/// </summary>
public sealed class PersonalLink
{
    // The purpose is part of what is hashed, so that a secret made for anything else never fits here (B1).
    private const string Purpose = "survey link ";
    private const int TokenLength = 43;

    private PersonalLink(string tokenHash) => TokenHash = tokenHash;

    public Guid OrganizationId { get; private init; }
    public string TokenHash { get; private init; }
    public Guid SurveyId { get; private init; }
    public Guid PersonId { get; private init; }

    /// <summary>The link, and the secret that is sent and never stored.</summary>
    public static (PersonalLink Link, string Token) For(Guid organizationId, Guid surveyId, Guid personId)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var link = new PersonalLink(Hash(token))
        {
            OrganizationId = organizationId,
            SurveyId = surveyId,
            PersonId = personId,
        };
        return (link, token);
    }

    /// <summary>Null for a text that cannot be a token, such as one that a mail program cut off.</summary>
    public static string? HashOf(string? token) => token is { Length: TokenLength } ? Hash(token) : null;

    private static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Purpose + token)));
}
