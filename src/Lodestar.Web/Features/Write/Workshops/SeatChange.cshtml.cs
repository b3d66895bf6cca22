using Lodestar.Web.Features.Write.Rooms;
using Lodestar.Web.Live;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Workshops;

/// <summary>Takes a seat away, or gives it back; an open page of it is shut within seconds (A5).</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class SeatChangeModel(LodestarDb db, RoomClock clock, IRoomBus rooms) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid workshopId, Guid seatId, CancellationToken ct) =>
        await db.Seats.AnyAsync(s => s.Id == seatId && s.WorkshopId == workshopId, ct)
            ? Redirect($"/write/workshops/{workshopId}")
            : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid workshopId, Guid seatId, string seatChange, CancellationToken ct)
    {
        if (await db.Seats.SingleOrDefaultAsync(s => s.Id == seatId && s.WorkshopId == workshopId, ct) is not { } seat)
            return NotFound();
        if (seatChange == "return")
            seat.GiveBack();
        else
            seat.Withdraw(await clock.NowAsync(db, ct));
        await db.SaveChangesAsync(ct);
        await rooms.PublishAsync(seat.OrganizationId, workshopId, RoomPart.Everything, ct);
        return Redirect($"/write/workshops/{workshopId}");
    }
}
