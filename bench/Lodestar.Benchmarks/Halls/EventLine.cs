using System.Diagnostics;
using System.Globalization;

namespace Lodestar.Benchmarks.Halls;

/// <summary>
/// A stream of a phone. It says what it heard and when; where it breaks it comes back after the pause that the server asked for, as browsers do.
/// </summary>
internal sealed class EventLine(Uri address, string cookies, Func<string, Task>? heard = null)
{
    // One pool for all: a pool a phone would measure the client.
    private static readonly HttpMessageInvoker Lines = new(
        new SocketsHttpHandler
        {
            UseCookies = false,
            MaxConnectionsPerServer = int.MaxValue,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(2),
        }
    );
    private readonly TaskCompletionSource _greeted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource<long>? _next;

    public Task Greeted => _greeted.Task;
    public int Refused { get; private set; }

    /// <summary>The moment, as a timestamp, at which the next "board" arrives.</summary>
    public Task<long> NextAsync()
    {
        var next = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        Volatile.Write(ref _next, next);
        return next.Task;
    }

    public async Task ListenAsync(bool comesBack, CancellationToken ct)
    {
        var pause = 1000;
        while (!ct.IsCancellationRequested)
        {
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, address);
                if (cookies.Length > 0)
                    request.Headers.Add("Cookie", cookies);
                using var answer = await Lines.SendAsync(request, ct);
                if (!answer.IsSuccessStatusCode)
                    Refused++;
                using var stream = new StreamReader(await answer.Content.ReadAsStreamAsync(ct), bufferSize: 256);
                while (await stream.ReadLineAsync(ct) is { } line)
                    if (line.StartsWith("retry:", StringComparison.Ordinal))
                        pause = int.Parse(line[6..], CultureInfo.InvariantCulture);
                    else if (line.StartsWith("data: ", StringComparison.Ordinal))
                        await HearAsync(line[6..]);
            }
            catch (Exception gone) when (gone is HttpRequestException or IOException && comesBack)
            {
                // Again in a moment.
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                return;
            }
            if (!comesBack)
                return;
            await Task.Delay(pause, CancellationToken.None);
        }
    }

    private async Task HearAsync(string part)
    {
        _greeted.TrySetResult();
        if (part == "board")
            Volatile.Read(ref _next)?.TrySetResult(Stopwatch.GetTimestamp());
        if (heard is not null && part.Length > 0)
            await heard(part);
    }
}
