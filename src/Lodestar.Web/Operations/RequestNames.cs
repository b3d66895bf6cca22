using System.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace Lodestar.Web.Operations;

/// <summary>Names the trace of a request after its route, never after its path: a path may hold somebody's link.</summary>
internal sealed class RequestNames(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var endpoint = context.GetEndpoint();
        var unseen = endpoint?.Metadata.GetMetadata<LeavesNoTraceAttribute>() is not null;
        if (unseen && context.Features.Get<IHttpMetricsTagsFeature>() is { } metrics)
            metrics.MetricsDisabled = true;
        if (Activity.Current is not { } trace)
        {
            await next(context);
            return;
        }

        if (unseen)
        {
            trace.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded; // what it calls follows its parent and is not recorded either
            trace.IsAllDataRequested = false;
        }

        var route = (endpoint as RouteEndpoint)?.RoutePattern.RawText is { } pattern ? "/" + pattern.TrimStart('/') : "unknown";
        trace.DisplayName = $"{context.Request.Method} {route}";
        trace.SetTag("http.route", route).SetTag("url.path", route).SetTag("url.query", null);
        try
        {
            await next(context);
        }
        finally
        {
            trace.SetTag("http.response.status_code", context.Response.StatusCode);
        }
    }
}
