using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Lodestar.Core.Privacy;

/// <summary>What makes a link a key: 32 random bytes that exist only in the link; what is stored is their hash (B1).</summary>
public static class LinkSecret
{
    /// <summary>How many characters a secret has in a link; shorter ones were cut off on the way.</summary>
    public const int Length = 43;

    private const int Bytes = 32;

    /// <summary>A fresh one, which can never be shown again.</summary>
    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is stored of a secret.</summary>
    /// <param name="purpose">Is part of what is hashed, so that a secret made for anything else never fits here.</param>
    /// <param name="secret">The secret as it stands in the link.</param>
    public static string HashOf(string purpose, string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(purpose + secret)));
}
