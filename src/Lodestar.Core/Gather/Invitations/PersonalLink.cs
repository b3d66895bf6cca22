using Lodestar.Core.Privacy;

namespace Lodestar.Core.Gather.Invitations;

/// <summary>
/// Lets one person answer one survey. Only the hash of its 32 random bytes is kept, and no time: when it was used cannot be found out.
/// It is spent by the person having answered, so that all links of one person are spent together.
/// </summary>
public sealed class PersonalLink
{
    private const string Purpose = "survey link ";

    private PersonalLink(string tokenHash) => TokenHash = tokenHash;

    public Guid OrganizationId { get; private init; }
    public string TokenHash { get; private init; }
    public Guid SurveyId { get; private init; }
    public Guid PersonId { get; private init; }

    /// <summary>The link, and the secret that is sent and never stored.</summary>
    public static (PersonalLink Link, string Token) For(Guid organizationId, Guid surveyId, Guid personId)
    {
        var token = LinkSecret.Create();
        var link = new PersonalLink(Hash(token))
        {
            OrganizationId = organizationId,
            SurveyId = surveyId,
            PersonId = personId,
        };
        return (link, token);
    }

    /// <summary>Null for a text that cannot be a token, such as one that a mail program cut off.</summary>
    public static string? HashOf(string? token) => token is { Length: LinkSecret.Length } ? Hash(token) : null;

    private static string Hash(string token) => LinkSecret.HashOf(Purpose, token);
}
