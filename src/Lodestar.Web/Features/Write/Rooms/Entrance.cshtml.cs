using Lodestar.Core.Write;
using Lodestar.Web.Operations;
using Lodestar.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Lodestar.Web.Features.Write.Rooms;

/// <summary>The way in for those without an account. Opening it does nothing (B7); the button sits this browser down, under a name that it says (E5).</summary>
[AllowAnonymous, LeavesNoTrace, EnableRateLimiting(Limits.Public)]
public sealed class EntranceModel(RoomDoor door) : PageModel
{
    public Seat? Seat { get; private set; }
    public Workshop? Workshop { get; private set; }

    public async Task<IActionResult> OnGetAsync(string seatKey, CancellationToken ct)
    {
        await FindAsync(seatKey, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string seatKey, CancellationToken ct)
    {
        await FindAsync(seatKey, ct);
        if (Seat is null)
            return Page();
        door.Remember(Seat.WorkshopId, seatKey, Response, Seat.LinkEndsAt!.Value);
        return Redirect($"/rooms/{Seat.WorkshopId}");
    }

    private async Task FindAsync(string seatKey, CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-store";
        if (await door.BehindAsync(seatKey, ct) is var (seat, workshop))
            (Seat, Workshop) = (seat, workshop);
        else
            Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
