using Lodestar.Web.Operations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>The list alone, the same for every phone and drawn once for each revision; nothing (204) for whoever has it already.</summary>
[AllowAnonymous, LeavesNoTrace]
public sealed class BoardModel(HallDoor door) : HallPage(door)
{
    public async Task<IActionResult> OnGetAsync(string joinCode, string? since, CancellationToken ct)
    {
        if (!await EnterAsync(joinCode, ct))
            return NotFound();
        Response.Headers.CacheControl = "no-store";
        Response.Headers["Lodestar-Revision"] = Hall.Revision;
        return since == Hall.Revision ? new NoContentResult() : Page();
    }
}
