using System.Threading.RateLimiting;
using Lodestar.Web.Security;
using Microsoft.AspNetCore.RateLimiting;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>How often one phone may act in a hall where thousands sit behind one address; a browser without a mark counts by its address (R1).</summary>
internal sealed class PerVisitor(HallVisitors visitors) : IRateLimiterPolicy<string>
{
    public const string Name = "Hall";
    private const int PerMinute = 120;
    private const int NewcomersPerMinute = 3000;

    public Func<OnRejectedContext, CancellationToken, ValueTask>? OnRejected => null;

    public RateLimitPartition<string> GetPartition(HttpContext httpContext) =>
        HttpMethods.IsGet(httpContext.Request.Method) || visitors.In(httpContext.Request) is not { } visitor
            ? Limits.PerAddress(httpContext, NewcomersPerMinute)
            : RateLimitPartition.GetTokenBucketLimiter(visitor.ToString(), _ => Limits.PerMinute(PerMinute));
}
