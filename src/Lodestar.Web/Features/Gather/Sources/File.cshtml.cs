using Lodestar.Core.Gather.Sources;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Sources;

/// <summary>The file of a source, to be kept and never to be opened in the browser by itself (H1).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class FileModel(LodestarDb db) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid sourceId, CancellationToken ct)
    {
        var source = await db.Set<Source>().AsNoTracking().SingleOrDefaultAsync(s => s.Id == sourceId && s.RemovedAt == null, ct);
        if (source?.FileName is not { } name)
            return NotFound();
        var file = await db.Set<SourceFile>().AsNoTracking().SingleAsync(f => f.SourceId == sourceId, ct);
        Response.Headers.CacheControl = "private, no-store";
        return File(file.Content, "application/octet-stream", name);
    }
}
