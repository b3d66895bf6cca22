using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Lodestar.Benchmarks;

/// <summary>A phone in a town hall: it joins as a browser does, holds a stream, fetches the list when told to, and votes.</summary>
internal sealed partial class HallPhone(Uri address, string code)
{
    // One pool for all, as their cookies are their own: a thousand pools would measure the client.
    private static readonly HttpMessageInvoker Line = new(new SocketsHttpHandler { UseCookies = false, MaxConnectionsPerServer = 4096 });
    private readonly TaskCompletionSource _greeted = new();
    private TaskCompletionSource? _heard;
    private string _cookies = "";
    private string _token = "";
    private string _since = "";
    private int _failures;
    private int _fetched;

    public Task Greeted => _greeted.Task;
    public int Failures => _failures;
    public int Fetched => _fetched;

    public async Task JoinAsync()
    {
        using var answer = await SendAsync(HttpMethod.Get, $"/t/{code}");
        _cookies = string.Join("; ", answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));
        _token = Token().Match(await answer.Content.ReadAsStringAsync()).Groups[1].Value;
    }

    public async Task ListenAsync(CancellationToken ct)
    {
        try
        {
            using var answer = await SendAsync(HttpMethod.Get, $"/t/{code}/events");
            using var stream = new StreamReader(await answer.Content.ReadAsStreamAsync(ct));
            while (await stream.ReadLineAsync(ct) is { } line)
                if (line.StartsWith("data: board", StringComparison.Ordinal))
                    await LookAsync();
                else if (line.StartsWith("data: everything", StringComparison.Ordinal))
                    _greeted.TrySetResult();
        }
        catch (OperationCanceledException)
        {
            // The hall is over.
        }
    }

    /// <summary>How long it takes until the next news and the list that belongs to it have arrived.</summary>
    public async Task<double> HearAsync()
    {
        var (began, heard) = (Stopwatch.GetTimestamp(), new TaskCompletionSource());
        Volatile.Write(ref _heard, heard);
        await heard.Task;
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    /// <summary>How long it took until the vote counted.</summary>
    public async Task<double> VoteAsync(Guid remark)
    {
        var began = Stopwatch.GetTimestamp();
        using var answer = await SendAsync(
            HttpMethod.Post,
            $"/t/{code}/upvotes",
            new FormUrlEncodedContent([
                KeyValuePair.Create("agree", remark.ToString()),
                KeyValuePair.Create("__RequestVerificationToken", _token),
            ])
        );
        if (answer.StatusCode is not HttpStatusCode.NoContent)
            Interlocked.Increment(ref _failures);
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    private async Task LookAsync()
    {
        using var answer = await SendAsync(HttpMethod.Get, $"/t/{code}/board?since={_since}");
        await answer.Content.ReadAsByteArrayAsync();
        if (answer.Headers.TryGetValues("Lodestar-Revision", out var revision))
            _since = revision.Single();
        Interlocked.Increment(ref _fetched);
        Volatile.Read(ref _heard)?.TrySetResult();
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, path)) { Content = content };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Headers.Add("Accept", "application/json");
        if (_cookies.Length > 0)
            request.Headers.Add("Cookie", _cookies);
        return await Line.SendAsync(request, CancellationToken.None);
    }

    [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
