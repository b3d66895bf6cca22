using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Lodestar.Core.GutCheck;

/// <summary>The secret in a reader's link: 32 random bytes that exist only in the link; the database knows their hash (B1).</summary>
public static class ReaderToken
{
    // The purpose is part of what is hashed, so that a secret made for anything else never fits here.
    private const string Link = "gut-check link ";
    private const string Browser = "gut-check browser ";

    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static string HashOfLink(string token) => Hash(Link + token);

    public static string HashOfBrowser(string key) => Hash(Browser + key);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
