using System.Globalization;
using System.Net;

namespace Lodestar.Benchmarks.Rooms;

/// <summary>
/// Somebody's page in a workshop, as far as the network sees it: it holds a stream, looks again when told to or after ten seconds, and sends
/// what was done until a node has said yes. A node that is gone is passed over, as a proxy does.
/// </summary>
internal sealed class SeatBrowser : IDisposable
{
    private static readonly TimeSpan Floor = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);
    private readonly CookieContainer _jar = new();
    private readonly HttpClient _line;
    private readonly Guid _workshop;
    private readonly string _secret;
    private readonly IReadOnlyList<RoomNode> _nodes;
    private readonly SemaphoreSlim _looking = new(1, 1);
    private readonly Lock _gate = new();
    private readonly List<(string Marker, TaskCompletionSource Seen)> _awaited = [];
    private int _turn;
    private string _token = "";
    private string _since = "";
    private bool _again;

    public SeatBrowser(Guid workshop, string secret, int first, IReadOnlyList<RoomNode> nodes)
    {
        (_workshop, _secret, _turn, _nodes) = (workshop, secret, first, nodes);
        _line = new HttpClient(new SocketsHttpHandler { CookieContainer = _jar, ConnectTimeout = TimeSpan.FromSeconds(1) })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    /// <summary>What this browser would send along.</summary>
    public string Cookies => _jar.GetCookieHeader(_nodes[0].Address);
    public int Looks { get; private set; }
    public int Resent { get; private set; }
    public string Page { get; private set; } = "";
    public long Revision => long.Parse(_since, CultureInfo.InvariantCulture) >> 20; // the lower bits say who is there

    private Uri Here(string path) => new(_nodes[_turn % _nodes.Count].Address, path);

    public async Task SitDownAsync()
    {
        using var door = await _line.GetAsync(Here($"/seat/{_secret}"));
        var token = HiddenField.In(await door.Content.ReadAsStringAsync());
        using var request = new HttpRequestMessage(HttpMethod.Post, Here($"/seat/{_secret}"))
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create(HiddenField.Token, token)]),
        };
        request.Headers.Add("Sec-Fetch-Site", "same-origin");
        using var answer = await _line.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        await LookAsync();
        _token = HiddenField.In(Page);
    }

    /// <summary>Holds a stream until the end; where it breaks, it goes to another node when the server said to.</summary>
    public async Task ListenAsync(CancellationToken ct)
    {
        var pause = 1000;
        while (!ct.IsCancellationRequested)
            try
            {
                using var answer = await _line.GetAsync(Here($"/rooms/{_workshop}/events"), HttpCompletionOption.ResponseHeadersRead, ct);
                using var stream = new StreamReader(await answer.EnsureSuccessStatusCode().Content.ReadAsStreamAsync(ct));
                while (await stream.ReadLineAsync(ct).AsTask().WaitAsync(TimeSpan.FromSeconds(30), ct) is { } line)
                    if (line.StartsWith("retry:", StringComparison.Ordinal))
                        pause = int.Parse(line[6..], CultureInfo.InvariantCulture);
                    else if (line.StartsWith("event: changed", StringComparison.Ordinal))
                        _ = LookAsync();
                throw new IOException("The stream ended.");
            }
            catch (Exception gone) when (gone is HttpRequestException or IOException or TimeoutException)
            {
                _turn++;
                await Task.Delay(pause, ct).ContinueWith(_ => { }, CancellationToken.None);
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                return;
            }
    }

    public async Task TickAsync(CancellationToken ct)
    {
        using var timer = new PeriodicTimer(Floor);
        try
        {
            while (await timer.WaitForNextTickAsync(ct))
                await LookAsync();
        }
        catch (OperationCanceledException)
        {
            // The workshop is over.
        }
    }

    /// <summary>Completed when this page shows the marker.</summary>
    public Task SeesAsync(string marker)
    {
        lock (_gate)
        {
            if (Page.Contains(marker, StringComparison.Ordinal))
                return Task.CompletedTask;
            var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _awaited.Add((marker, seen));
            return seen.Task;
        }
    }

    /// <summary>Sends a move until it was taken; false where the room refused it.</summary>
    public async Task<bool> DoAsync(Guid attempt, string move, params (string Name, string Value)[] fields)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, Here($"/rooms/{_workshop}"));
                request.Headers.Accept.ParseAdd("application/json");
                request.Headers.Add("Sec-Fetch-Site", "same-origin");
                request.Headers.Add("RequestVerificationToken", _token);
                request.Content = new FormUrlEncodedContent([
                    new("Form.Move", move),
                    new("Form.Attempt", $"{attempt}"),
                    .. fields.Select(f => KeyValuePair.Create($"Form.{f.Name}", f.Value)),
                ]);
                using var patience = new CancellationTokenSource(Patience);
                using var answer = await _line.SendAsync(request, patience.Token);
                if ((int)answer.StatusCode < 500)
                    return answer.IsSuccessStatusCode
                        || (
                            answer.StatusCode is HttpStatusCode.Conflict
                                ? false
                                : throw new InvalidOperationException($"{answer.StatusCode}")
                        );
            }
            catch (Exception gone) when (gone is HttpRequestException or OperationCanceledException or IOException)
            {
                _turn++;
            }
            Resent++;
            await Task.Delay(50 + 50 * Math.Min(tries, 10));
        }
    }

    public async Task LookAsync()
    {
        _again = true;
        if (!await _looking.WaitAsync(0))
            return;
        try
        {
            while (_again)
            {
                _again = false;
                await FetchAsync();
            }
        }
        finally
        {
            _looking.Release();
        }
    }

    public void Dispose()
    {
        _line.Dispose();
        _looking.Dispose();
    }

    private async Task FetchAsync()
    {
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            var query = _since.Length > 0 ? $"?since={_since}" : "";
            using var answer = await _line.GetAsync(Here($"/rooms/{_workshop}{query}"), patience.Token);
            Looks++;
            if (answer.StatusCode is HttpStatusCode.OK)
                Show(await answer.Content.ReadAsStringAsync(patience.Token), answer.Headers.GetValues("Lodestar-Revision").Single());
        }
        catch (Exception gone) when (gone is HttpRequestException or OperationCanceledException or IOException)
        {
            _turn++; // the next look finds it
        }
    }

    private void Show(string page, string since)
    {
        lock (_gate)
        {
            (Page, _since) = (page, since);
            foreach (var (marker, seen) in _awaited)
                if (page.Contains(marker, StringComparison.Ordinal))
                    seen.TrySetResult();
            _awaited.RemoveAll(a => a.Seen.Task.IsCompleted);
        }
    }
}
