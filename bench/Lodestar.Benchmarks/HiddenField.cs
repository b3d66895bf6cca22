namespace Lodestar.Benchmarks;

/// <summary>What a page's forms carry along.</summary>
internal static class HiddenField
{
    /// <summary>The token without which the page's forms are refused.</summary>
    public const string Token = "__RequestVerificationToken";

    /// <exception cref="IOException">The page has no such field.</exception>
    public static string In(string page, string name = Token)
    {
        var at = page.IndexOf($"name=\"{name}\"", StringComparison.Ordinal);
        if (at < 0)
            throw new IOException($"A page without {name}: {page[..Math.Min(200, page.Length)]}");
        at = page.IndexOf("value=\"", at, StringComparison.Ordinal) + 7;
        return page[at..page.IndexOf('"', at)];
    }
}
