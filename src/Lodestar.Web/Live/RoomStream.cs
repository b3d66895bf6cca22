using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace Lodestar.Web.Live;

/// <summary>A stream says what changed and the page fetches it; it holds no database connection.</summary>
internal static class RoomStream
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(3);

    public static IServiceCollection AddLive(this IServiceCollection services, bool sqlite)
    {
        services.AddSingleton<InProcessRoomBus>().AddSingleton<RoomPulse>().AddSingleton<StreamSeats>();
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
        return TypedResults.ServerSentEvents(
            WithHeartbeat(token => rooms.ListenAsync(organizationId, roomId, token), mayStay, http.RequestAborted)
        );
    }

    private static IResult Open(Guid roomId, HttpContext http, CurrentPerson person) =>
        To(http, person.OrganizationId, roomId, $"{person.AccountId}");

    // A proxy cuts what is silent for a minute; a closed laptop is noticed by a write that fails (T14, T15).
    private static async IAsyncEnumerable<SseItem<string>> WithHeartbeat(
        Func<CancellationToken, IAsyncEnumerable<string>> listen,
        Func<CancellationToken, Task<bool>>? mayStay,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(ct);
        await using var parts = listen(leaving.Token).GetAsyncEnumerator(leaving.Token);
        var next = parts.MoveNextAsync().AsTask();
        try
        {
            for (var beats = 1; ; beats++)
            {
                var isNews = await Task.WhenAny(next, Task.Delay(mayStay is null ? Heartbeat : Look, ct)) == next;
                if (isNews ? !await next : ct.IsCancellationRequested)
                    yield break;
                if (mayStay is not null && !await mayStay(ct))
                    yield break;
                if (isNews)
                {
                    yield return new SseItem<string>(parts.Current, "changed") { ReconnectionInterval = AgainIn() };
                    next = parts.MoveNextAsync().AsTask();
                }
                else if (mayStay is null || beats % (Heartbeat / Look) == 0)
                    yield return new SseItem<string>("", "beat");
            }
        }
        finally
        {
            // An enumerator may not be left while it waits for its next part.
            await leaving.CancelAsync();
            await next.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }

    // After a restart not all come back in the same second (T12).
    private static TimeSpan AgainIn() => TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(500, 4000));
}
