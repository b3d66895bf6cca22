using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Lodestar.Web.Live;

/// <summary>A stream says what changed and the page fetches it; it holds no database connection.</summary>
internal static class RoomStream
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(3);

    public static IServiceCollection AddLive(this IServiceCollection services, bool sqlite)
    {
        services.AddSingleton<InProcessRoomBus>().AddSingleton<RoomPulse>().AddSingleton<StreamSeats>();
        services.AddHostedService<RoomBeats>();
        services.AddHealthChecks().AddCheck<NewsCheck>(NewsCheck.Name);
        if (sqlite)
            return services.AddSingleton<IRoomBus>(provider => provider.GetRequiredService<InProcessRoomBus>());
        services.AddSingleton<PostgresRoomBus>().AddSingleton<IRoomBus>(provider => provider.GetRequiredService<PostgresRoomBus>());
        return services.AddHostedService(provider => provider.GetRequiredService<PostgresRoomBus>());
    }

    public static void MapLive(this IEndpointRouteBuilder app) =>
        app.MapGet("/live/{roomId:guid}", Open).RequireAuthorization(Policies.Member);

    /// <summary>The news of a room, or nothing (204: a browser then stops asking for the stream) where this one holds too many already.</summary>
    /// <param name="http">The request that asks.</param>
    /// <param name="organizationId">Whose room it is.</param>
    /// <param name="roomId">Which room.</param>
    /// <param name="who">Counts the streams of one person or browser.</param>
    /// <param name="mayStay">Asked every few seconds and before each word; a stream ends when the answer is no (A5).</param>
    public static IResult To(
        HttpContext http,
        Guid organizationId,
        Guid roomId,
        string who,
        Func<CancellationToken, Task<bool>>? mayStay = null
    )
    {
        var (rooms, seats) = (http.RequestServices.GetRequiredService<IRoomBus>(), http.RequestServices.GetRequiredService<StreamSeats>());
        if (seats.Take(who) is not { } seat)
            return TypedResults.NoContent();
        http.Response.Headers["X-Accel-Buffering"] = "no";
        http.Response.RegisterForDispose(seat);
        IAsyncEnumerable<string> Listen(CancellationToken token) => rooms.ListenAsync(organizationId, roomId, token);
        return TypedResults.ServerSentEvents(
            mayStay is null ? NewsAsync(Listen(default), http.RequestAborted) : GuardedNewsAsync(Listen, mayStay, http.RequestAborted)
        );
    }

    private static IResult Open(Guid roomId, HttpContext http, CurrentPerson person) =>
        To(http, person.OrganizationId, roomId, $"{person.AccountId}");

    private static async IAsyncEnumerable<SseItem<string>> NewsAsync(
        IAsyncEnumerable<string> parts,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        await foreach (var part in parts.WithCancellation(ct))
            yield return ItemOf(part);
    }

    private static async IAsyncEnumerable<SseItem<string>> GuardedNewsAsync(
        Func<CancellationToken, IAsyncEnumerable<string>> listen,
        Func<CancellationToken, Task<bool>> mayStay,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(ct);
        await using var parts = listen(leaving.Token).GetAsyncEnumerator(leaving.Token);
        var next = parts.MoveNextAsync().AsTask();
        try
        {
            while (true)
            {
                var isNews = await Task.WhenAny(next, Task.Delay(Look, ct)) == next;
                if (isNews ? !await next : ct.IsCancellationRequested)
                    yield break;
                if (!await mayStay(ct))
                    yield break;
                if (!isNews)
                    continue;
                yield return ItemOf(parts.Current);
                next = parts.MoveNextAsync().AsTask();
            }
        }
        finally
        {
            // An enumerator may not be left while it waits for its next part.
            await leaving.CancelAsync();
            await next.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    private static SseItem<string> ItemOf(string part) =>
        part == RoomPart.Beat
            ? new SseItem<string>(part, "beat")
            : new SseItem<string>(part, "changed") { ReconnectionInterval = AgainIn() };

    // After a restart not all come back in the same second (T12).
    private static TimeSpan AgainIn() => TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(500, 4000));
}
