using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lodestar.Web.Live;

/// <summary>A stream says what changed and the page fetches it; it holds no database connection.</summary>
internal static class RoomStream
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(15);

    public static IServiceCollection AddLive(this IServiceCollection services, bool sqlite)
    {
        services.AddSingleton<InProcessRoomBus>();
        if (sqlite)
            return services.AddSingleton<IRoomBus>(provider => provider.GetRequiredService<InProcessRoomBus>());
        services.AddSingleton<PostgresRoomBus>().AddSingleton<IRoomBus>(provider => provider.GetRequiredService<PostgresRoomBus>());
        return services.AddHostedService(provider => provider.GetRequiredService<PostgresRoomBus>());
    }

    public static void MapLive(this IEndpointRouteBuilder app) =>
        app.MapGet("/live/{roomId:guid}", Open).RequireAuthorization(Policies.Member);

    private static ServerSentEventsResult<string> Open(
        Guid roomId,
        HttpContext http,
        CurrentPerson person,
        IRoomBus rooms,
        CancellationToken ct
    )
    {
        http.Response.Headers["X-Accel-Buffering"] = "no";
        return TypedResults.ServerSentEvents(WithHeartbeat(token => rooms.ListenAsync(person.OrganizationId, roomId, token), ct));
    }

    // A proxy cuts what is silent for a minute; a closed laptop is noticed by a write that fails (T14, T15).
    private static async IAsyncEnumerable<SseItem<string>> WithHeartbeat(
        Func<CancellationToken, IAsyncEnumerable<string>> listen,
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
                if (await Task.WhenAny(next, Task.Delay(Heartbeat, ct)) != next)
                {
                    if (ct.IsCancellationRequested)
                        yield break;
                    yield return new SseItem<string>("", "beat");
                    continue;
                }
                if (!await next)
                    yield break;
                yield return new SseItem<string>(parts.Current, "changed") { ReconnectionInterval = TimeSpan.FromSeconds(2) };
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
}
