using Lodestar.Web.Demo;
using Lodestar.Web.Live;
using Lodestar.Web.Operations;
using Microsoft.AspNetCore.RateLimiting;

namespace Lodestar.Web.Features.Gather.Listening;

internal static class ListeningFeature
{
    public static IServiceCollection AddListening(this IServiceCollection services) =>
        services
            .Configure<RateLimiterOptions>(limiter => limiter.AddPolicy<string, PerVisitor>(PerVisitor.Name))
            .AddScoped<SessionClosing>()
            .AddScoped<HallDesk>()
            .AddScoped<HallDoor>()
            .AddSingleton<TownHalls>()
            .AddSingleton<HallVisitors>()
            .AddSingleton<UpvoteQueue>()
            .AddHostedService(provider => provider.GetRequiredService<UpvoteQueue>())
            .AddDemoChapter<ListeningDemo>();

    public static void MapListening(this IEndpointRouteBuilder app) =>
        app.MapGet("/t/{joinCode}/events", OpenAsync).AllowAnonymous().WithMetadata(new LeavesNoTraceAttribute());

    /// <summary>News of a town hall for its phones: only that something changed. No database is asked while a stream is open.</summary>
    private static async Task<IResult> OpenAsync(string joinCode, HttpContext http, HallDoor door, CancellationToken ct)
    {
        if (await door.EnterAsync(joinCode, ct) is not { } hall)
            return TypedResults.NotFound();
        return hall.Session.IsRunning
            ? RoomStream.To(http, hall.Organization.Id, hall.Session.Id, door.Greet(http).ToString())
            : TypedResults.NoContent();
    }
}
