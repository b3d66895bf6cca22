using System.ComponentModel.DataAnnotations;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Lodestar.Web.Security;

/// <summary>How often one address may knock; generous enough for an office of 2,000 behind one address (R1).</summary>
internal static class Limits
{
    /// <summary>Doors: sign-in, first run.</summary>
    public const string Doors = nameof(Doors);

    /// <summary>Pages that anybody with a link may open.</summary>
    public const string Public = nameof(Public);

    public static IServiceCollection AddLimits(this IServiceCollection services) =>
        services
            .AddOptions<LimitOptions>()
            .BindConfiguration("Limits")
            .ValidateDataAnnotations()
            .ValidateOnStart()
            .Services.AddRateLimiter(limiter =>
            {
                limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
                limiter.OnRejected = (rejected, _) =>
                {
                    rejected.HttpContext.Response.Headers.RetryAfter = "30";
                    return ValueTask.CompletedTask;
                };
                limiter.AddPolicy(Doors, context => PerAddress(context, 60));
                limiter.AddPolicy(Public, context => PerAddress(context, OptionsOf(context).PublicPerMinute));
            });

    private static LimitOptions OptionsOf(HttpContext context) =>
        context.RequestServices.GetRequiredService<IOptions<LimitOptions>>().Value;

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

/// <summary>How much one address may send.</summary>
public sealed class LimitOptions
{
    /// <summary>Answers and votes a minute from one address: a whole office, or all of a proxy that does not pass addresses on.</summary>
    [Range(60, 10_000_000)]
    public int PublicPerMinute { get; init; } = 3000;
}
