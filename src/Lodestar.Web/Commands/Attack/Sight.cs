using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Lodestar.Web.Commands.Attack;

/// <summary>One answer of the program as a spy compares it: everything but what is drawn anew for every page.</summary>
internal sealed partial record Sight(string Spy, string Address, string Seen)
{
    private const string Mask = "…";

    /// <summary>Headers that say when, or how long a cookie is, and nothing of what is in the page.</summary>
    private static readonly HashSet<string> s_own = new(StringComparer.OrdinalIgnoreCase) { "Date", "Set-Cookie", "Content-Length" };

    public static async Task<Sight> OfAsync(Spy spy, string address, CancellationToken ct)
    {
        using var response = await spy.Client.GetAsync(address, ct);
        return await OfAsync(spy, address, response, ct);
    }

    /// <summary>The answer to something that is sent.</summary>
    public static async Task<Sight> OfAsync(Spy spy, HttpRequestMessage sent, CancellationToken ct)
    {
        using var response = await spy.Client.SendAsync(sent, ct);
        return await OfAsync(spy, sent.RequestUri!.ToString(), response, ct);
    }

    private static async Task<Sight> OfAsync(Spy spy, string address, HttpResponseMessage response, CancellationToken ct)
    {
        var body = await response.Content.ReadAsByteArrayAsync(ct);
        var seen = new StringBuilder().Append((int)response.StatusCode).Append('\n');
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers).OrderBy(h => h.Key, StringComparer.Ordinal))
        {
            if (!s_own.Contains(name))
                seen.Append(name).Append(": ").AppendJoin(", ", values).Append('\n');
        }
        return new Sight(spy.Name, address, Drawn().Replace(seen.ToString() + TextOf(body), Mask));
    }

    /// <summary>The first line that is not the same, as before and after; null when nothing differs.</summary>
    public string? DifferenceTo(Sight after)
    {
        if (Seen == after.Seen)
            return null;
        var (was, now) = (Seen.Split('\n'), after.Seen.Split('\n'));
        var at = Enumerable.Range(0, Math.Max(was.Length, now.Length)).First(i => LineOf(was, i) != LineOf(now, i));
        return $"“{LineOf(was, at)}” became “{LineOf(now, at)}”";
    }

    public bool Contains(string words) => Seen.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static string LineOf(string[] lines, int at) => at < lines.Length ? lines[at].Trim() : "";

    // A workbook is a package of texts; how it is packed says nothing.
    private static string TextOf(byte[] body)
    {
        if (body is not [(byte)'P', (byte)'K', 3, 4, ..])
            return Encoding.UTF8.GetString(body);
        using var package = new ZipArchive(new MemoryStream(body));
        return string.Join('\n', package.Entries.Select(entry => $"{entry.FullName}\n{TextOf(entry)}"));
    }

    private static string TextOf(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }

    // What the data protection seals begins alike everywhere; a nonce and the mark of an answer page are drawn for each page.
    [GeneratedRegex(@"CfDJ8[\w-]+|nonce-[^']*|nonce=""[^""]*|name=""Form\.Attempt(?:Key)?"" value=""[\w-]+")]
    private static partial Regex Drawn();
}
