using System.Diagnostics;
using System.Net;

namespace Lodestar.Benchmarks.Halls;

/// <summary>A phone in a town hall: it joins as a browser does, holds a stream, fetches the list when told to, and votes.</summary>
internal sealed class HallPhone
{
    private static readonly HttpMessageInvoker Line = new(new SocketsHttpHandler { UseCookies = false, MaxConnectionsPerServer = 512 });
    private readonly Uri _address;
    private readonly string _code;
    private readonly string _cookies;
    private readonly string _token;
    private string _since = "";
    private TaskCompletionSource<long>? _current;
    private int _failures;
    private int _fetched;

    private HallPhone(Uri address, string code, string cookies, string token)
    {
        (_address, _code, _cookies, _token) = (address, code, cookies, token);
        Stream = new EventLine(new Uri(address, $"/t/{code}/events"), cookies, _ => Looks ? LookAsync() : Task.CompletedTask);
    }

    public EventLine Stream { get; }

    /// <summary>Whether it fetches the list when it hears that there is a new one.</summary>
    public bool Looks { get; set; }
    public int Failures => _failures;
    public int Fetched => _fetched;

    public static async Task<HallPhone> JoinAsync(Uri address, string code)
    {
        using var answer = await SendAsync(HttpMethod.Get, new Uri(address, $"/t/{code}"), "");
        var cookies = string.Join("; ", answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));
        return new HallPhone(address, code, cookies, HiddenField.In(await answer.Content.ReadAsStringAsync()));
    }

    /// <summary>The moment at which the next list has arrived.</summary>
    public Task<long> CurrentAsync()
    {
        var current = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        Volatile.Write(ref _current, current);
        return current.Task;
    }

    /// <summary>How long it took until the vote counted, in milliseconds.</summary>
    public async Task<double> VoteAsync(Guid remark)
    {
        var began = Stopwatch.GetTimestamp();
        using var answer = await SendAsync(
            HttpMethod.Post,
            new Uri(_address, $"/t/{_code}/upvotes"),
            _cookies,
            new FormUrlEncodedContent([KeyValuePair.Create("agree", remark.ToString()), KeyValuePair.Create(HiddenField.Token, _token)])
        );
        if (answer.StatusCode is not HttpStatusCode.NoContent)
            Interlocked.Increment(ref _failures);
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    private async Task LookAsync()
    {
        using var answer = await SendAsync(HttpMethod.Get, new Uri(_address, $"/t/{_code}/board?since={_since}"), _cookies);
        await answer.Content.ReadAsByteArrayAsync();
        if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.NoContent))
            Interlocked.Increment(ref _failures);
        if (answer.Headers.TryGetValues("Lodestar-Revision", out var revision))
            _since = revision.Single();
        Interlocked.Increment(ref _fetched);
        Volatile.Read(ref _current)?.TrySetResult(Stopwatch.GetTimestamp());
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpMethod method, Uri to, string cookies, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, to) { Content = content };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        request.Headers.Add("Accept", "application/json");
        if (cookies.Length > 0)
            request.Headers.Add("Cookie", cookies);
        return await Line.SendAsync(request, CancellationToken.None);
    }
}
