using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Accounts;

/// <summary>A door that opens once: only its hash is kept, it expires, and looking at it does nothing (B1, B7).</summary>
public sealed class SignInLink
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private SignInLink(byte[] tokenHash) => TokenHash = tokenHash;

    public byte[] TokenHash { get; private init; }
    public Guid AccountId { get; private init; }
    public Guid OrganizationId { get; private init; }
    public DateTimeOffset ExpiresAt { get; private init; }
    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>The link, and the secret that is sent and never stored.</summary>
    public static (SignInLink Link, string Token) Make(Guid accountId, Guid organizationId, DateTimeOffset now, TimeSpan? lifetime = null)
    {
        var secret = RandomNumberGenerator.GetBytes(32);
        var link = new SignInLink(SHA256.HashData(secret))
        {
            AccountId = accountId,
            OrganizationId = organizationId,
            ExpiresAt = now + (lifetime ?? Lifetime),
        };
        return (link, WebEncoders.Base64UrlEncode(secret));
    }

    /// <summary>Null for a text that cannot be a token.</summary>
    public static byte[]? HashOf(string? token)
    {
        if (token is not { Length: 43 })
            return null;
        try
        {
            return SHA256.HashData(WebEncoders.Base64UrlDecode(token));
        }
        catch (FormatException)
        {
            return null;
        }
    }
}

internal sealed class SignInLinkMap : IEntityTypeConfiguration<SignInLink>
{
    public void Configure(EntityTypeBuilder<SignInLink> builder)
    {
        builder.HasKey(l => l.TokenHash);
        builder.Property(l => l.TokenHash).HasMaxLength(32);
        builder.HasIndex(l => l.ExpiresAt);
        builder.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId).OnDelete(DeleteBehavior.Cascade);
        builder.ToTable("SignInLinks");
    }
}
