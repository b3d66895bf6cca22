using Lodestar.Web.Operations;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lodestar.Web.Features.Gather.Offline;

/// <summary>The script that lets pages for answering open without a network; it rules what lies below its own address.</summary>
internal static class WorkerEndpoint
{
    public static void MapWorker(this IEndpointRouteBuilder app) =>
        app.MapGet("/s/worker.js", Send).AllowAnonymous().WithMetadata(new LeavesNoTraceAttribute());

    private static Results<PhysicalFileHttpResult, NotFound> Send(IWebHostEnvironment web, HttpResponse response)
    {
        response.Headers.CacheControl = "no-cache";
        return web.WebRootFileProvider.GetFileInfo("dist/worker.js").PhysicalPath is { } file
            ? TypedResults.PhysicalFile(file, "text/javascript")
            : TypedResults.NotFound();
    }
}
