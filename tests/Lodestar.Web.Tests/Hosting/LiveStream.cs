using System.Globalization;
using System.Net.Http.Headers;

namespace Lodestar.Web.Tests.Hosting;

/// <summary>The news of a room as a page hears them.</summary>
public sealed class LiveStream : IDisposable
{
    private readonly HttpResponseMessage _response;
    private readonly StreamReader _lines;

    private LiveStream(HttpResponseMessage response, StreamReader lines) => (_response, _lines) = (response, lines);

    public HttpResponseHeaders Headers => _response.Headers;

    /// <summary>How long a page waits before it opens the stream again, as the server last asked for.</summary>
    public TimeSpan? ComesBackIn { get; private set; }

    public static async Task<LiveStream> OpenAsync(HttpClient client, string address, CancellationToken ct)
    {
        var response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, ct);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        return new LiveStream(response, new StreamReader(await response.Content.ReadAsStreamAsync(ct)));
    }

    /// <summary>What changed next; null once the stream has ended.</summary>
    public async Task<string?> NextAsync(CancellationToken ct)
    {
        while (await _lines.ReadLineAsync(ct) is { } line)
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return line[6..];
            else if (line.StartsWith("retry: ", StringComparison.Ordinal))
                ComesBackIn = TimeSpan.FromMilliseconds(int.Parse(line[7..], CultureInfo.InvariantCulture));
        return null;
    }

    public void Dispose()
    {
        _lines.Dispose();
        _response.Dispose();
    }
}
