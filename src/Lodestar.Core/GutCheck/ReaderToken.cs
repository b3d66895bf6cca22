using Lodestar.Core.Privacy;

namespace Lodestar.Core.GutCheck;

/// <summary>The secret in a reader's link: 32 random bytes that exist only in the link; the database knows their hash (B1).</summary>
public static class ReaderToken
{
    private const string Link = "gut-check link ";
    private const string Clinic = "gut-check clinic ";
    private const string Browser = "gut-check browser ";

    public static string Create() => LinkSecret.Create();

    public static string HashOfLink(string token) => LinkSecret.HashOf(Link, token);

    /// <summary>A link into a clinic opens no round, and the other way round.</summary>
    public static string HashOfClinicLink(string token) => LinkSecret.HashOf(Clinic, token);

    public static string HashOfBrowser(string key) => LinkSecret.HashOf(Browser, key);
}
