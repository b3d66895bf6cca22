using Lodestar.Core.Write.Rooms;
using Lodestar.Web.Operations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Rooms;

/// <summary>The room on the projector: what everybody may see, large, and nothing that is anybody's own.</summary>
[AllowAnonymous, LeavesNoTrace]
public sealed class WallModel(RoomDoor door, RoomDesk desk, RoomPresences presences) : PageModel
{
    public RoomView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid workshopId, long? since, CancellationToken ct)
    {
        if (await door.EnterAsync(workshopId, Request, ct) is not { } visit)
            return NotFound();
        Response.Headers.CacheControl = "no-store";
        var room = await desk.ReadAsync(visit.Workshop, ct);
        Response.Headers["Lodestar-Revision"] = $"{room.Revision}";
        if (since == room.Revision)
            return new NoContentResult();
        View = new RoomView(
            visit with
            {
                Actor = RoomView.Onlooker,
            },
            room,
            room.Course.Step?.Kind ?? PhaseKind.Welcome,
            await presences.HereAsync(visit, ct)
        );
        return Page();
    }
}
