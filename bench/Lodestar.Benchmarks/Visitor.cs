using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Lodestar.Benchmarks;

/// <summary>A browser without pictures: keeps cookies, takes compressed pages, and submits a page's own form.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly HttpClient _client;

    public Visitor(Uri address)
    {
        _client = new HttpClient(new SocketsHttpHandler { UseCookies = true, AutomaticDecompression = DecompressionMethods.None })
        {
            BaseAddress = address,
            Timeout = TimeSpan.FromMinutes(10),
        };
        _client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        _client.DefaultRequestHeaders.Add("Accept-Language", "en");
    }

    public Task<string> ReadAsync(string path) => _client.GetStringAsync(new Uri(path, UriKind.Relative));

    /// <summary>Milliseconds until the last byte, and how many there were on the wire.</summary>
    public async Task<(double Milliseconds, long Bytes)> LookAsync(string path)
    {
        var begun = Stopwatch.GetTimestamp();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.ParseAdd("br, gzip");
        using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        var bytes = await CountAsync(await answer.Content.ReadAsStreamAsync(), () => { });
        return (Stopwatch.GetElapsedTime(begun).TotalMilliseconds, bytes);
    }

    /// <summary>A file: seconds until its first byte, until its last, and how many bytes.</summary>
    public async Task<(double First, double Last, long Bytes)> DownloadAsync(string path)
    {
        var begun = Stopwatch.GetTimestamp();
        using var answer = await _client.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        var first = 0.0;
        var bytes = await CountAsync(
            await answer.Content.ReadAsStreamAsync(),
            () => first = first > 0 ? first : Stopwatch.GetElapsedTime(begun).TotalSeconds
        );
        return (first, Stopwatch.GetElapsedTime(begun).TotalSeconds, bytes);
    }

    /// <summary>Opens a page and submits its form, hidden fields and all, with these besides.</summary>
    public async Task<string> SubmitAsync(string page, string? action = null, params (string Name, string Value)[] with)
    {
        var html = await ReadAsync(page);
        var fields = Hidden().Matches(html).Select(input => (Name: Attribute(input.Value, "name"), Value: Attribute(input.Value, "value")));
        using var form = new FormUrlEncodedContent(
            fields.DistinctBy(field => field.Name).Concat(with).Select(field => KeyValuePair.Create(field.Name, field.Value))
        );
        using var answer = await _client.PostAsync(new Uri(action ?? page, UriKind.Relative), form);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? text : throw new InvalidOperationException($"{action ?? page}: {answer.StatusCode}\n{text}");
    }

    public void Dispose() => _client.Dispose();

    private static async Task<long> CountAsync(Stream body, Action arrived)
    {
        var (buffer, bytes) = (new byte[64 * 1024], 0L);
        for (int read; (read = await body.ReadAsync(buffer)) > 0; bytes += read)
            arrived();
        return bytes;
    }

    private static string Attribute(string input, string name) =>
        WebUtility.HtmlDecode(Regex.Match(input, $" {name}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("<input [^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex Hidden();
}
