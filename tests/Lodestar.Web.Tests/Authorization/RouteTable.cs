using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Authorization;

/// <summary>Everything the program answers, read from the program itself.</summary>
internal static class RouteTable
{
    // Where a built program looks for files that a watching client build made after it.
    private const string AssetsMadeWhileRunning = "{**path:file}";

    public static async Task<IReadOnlyList<Route>> ReadAsync(IServiceProvider services)
    {
        var pages = services.GetRequiredService<PageLoader>();
        List<Route> routes = [];
        foreach (var endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (
                endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null
                || endpoint.RoutePattern.RawText == AssetsMadeWhileRunning
            )
                continue;
            var pattern = Route.PatternOf(endpoint.RoutePattern.RawText);
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
                routes.AddRange(OfPage(await pages.LoadAsync(page, endpoint.Metadata), pattern));
            else
                routes.AddRange(
                    (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => new Route(
                        method,
                        pattern
                    ))
                );
        }
        return [.. routes.Distinct().OrderBy(r => r.Pattern, StringComparer.Ordinal).ThenBy(r => r.Method, StringComparer.Ordinal)];
    }

    private static IEnumerable<Route> OfPage(CompiledPageActionDescriptor page, string pattern) =>
        page
            .HandlerMethods.Select(handler => new Route(handler.HttpMethod.ToUpperInvariant(), pattern, handler.Name))
            .DefaultIfEmpty(new Route("GET", pattern));
}
