namespace Lodestar.Core.GutCheck;

/// <summary>One way to one reader's page, by mail or by hand; opening it does nothing (B7), it ends with the round.</summary>
public sealed class ReaderLink
{
    private ReaderLink() { } // EF

    private ReaderLink(Reader reader, string token, DateTimeOffset expiresAt) =>
        (OrganizationId, ReaderId, TokenHash, ExpiresAt) = (reader.OrganizationId, reader.Id, ReaderToken.HashOfLink(token), expiresAt);

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid ReaderId { get; private init; }
    public string TokenHash { get; private init; } = "";
    public DateTimeOffset ExpiresAt { get; private init; }

    /// <summary>A fresh link and the secret that goes into it; the secret can never be shown again.</summary>
    public static (ReaderLink Link, string Token) To(Reader reader, DateTimeOffset expiresAt)
    {
        var token = ReaderToken.Create();
        return (new ReaderLink(reader, token, expiresAt), token);
    }

    public bool IsExpired(DateTimeOffset now) => now >= ExpiresAt;
}
