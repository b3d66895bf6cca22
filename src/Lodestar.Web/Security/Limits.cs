using System.Threading.RateLimiting;

namespace Lodestar.Web.Security;

/// <summary>How often one address may knock; generous enough for an office of 2,000 behind one address (R1).</summary>
internal static class Limits
{
    /// <summary>Doors: sign-in, first run.</summary>
    public const string Doors = nameof(Doors);

    /// <summary>Pages that anybody with a link may open.</summary>
    public const string Public = nameof(Public);

    public static IServiceCollection AddLimits(this IServiceCollection services) =>
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = "30";
                return ValueTask.CompletedTask;
            };
            limiter.AddPolicy(Doors, context => PerAddress(context, 60));
            limiter.AddPolicy(Public, context => PerAddress(context, 3000));
        });

    internal static RateLimitPartition<string> PerAddress(HttpContext context, int perMinute) =>
        HttpMethods.IsGet(context.Request.Method)
            ? RateLimitPartition.GetNoLimiter("read")
            : RateLimitPartition.GetTokenBucketLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "local",
                _ => PerMinute(perMinute)
            );

    internal static TokenBucketRateLimiterOptions PerMinute(int tokens) =>
        new()
        {
            TokenLimit = tokens,
            TokensPerPeriod = Math.Max(1, tokens / 6),
            ReplenishmentPeriod = TimeSpan.FromSeconds(10),
            QueueLimit = 0,
        };
}
