using Lodestar.Web.Features.Write.Team;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Seat = Lodestar.Core.Write.Seat;

namespace Lodestar.Web.Features.Write.Workshops;

/// <summary>Gives seats: to those of the team who have none, or to a guest by name.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class SeatsModel(LodestarDb db, Texts texts) : PageModel
{
    private const int MostSeats = 40;

    public async Task<IActionResult> OnGetAsync(Guid workshopId, CancellationToken ct) =>
        await db.Workshops.AnyAsync(w => w.Id == workshopId, ct) ? Redirect($"/write/workshops/{workshopId}") : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid workshopId, string? guest, CancellationToken ct)
    {
        if (await db.Workshops.AsNoTracking().SingleOrDefaultAsync(w => w.Id == workshopId, ct) is not { } workshop)
            return NotFound();
        var given = await db.Seats.Where(s => s.WorkshopId == workshopId).Select(s => s.PersonId).ToListAsync(ct);
        if (workshop.IsClosed || given.Count >= MostSeats)
            this.Say(workshop.IsClosed ? texts["The workshop has ended."] : texts["{0} seats are as many as a room has.", MostSeats]);
        else if (Line.Of(guest) is { Length: > 0 and <= Person.MaxNameLength } name)
            db.Add(Seat.ForGuest(workshop, name));
        else
            foreach (var person in await db.People.OnWritingTeam(db).Where(p => !given.Contains(p.Id)).ToListAsync(ct))
                db.Add(Seat.For(workshop, person));
        await db.SaveUnlessThereAsync(ct); // where somebody else gave the same seat a moment before, it is given
        return Redirect($"/write/workshops/{workshopId}");
    }
}
