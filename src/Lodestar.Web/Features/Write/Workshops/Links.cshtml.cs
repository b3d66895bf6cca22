using Lodestar.Core.Write;
using Lodestar.Web.Features.Write.Rooms;
using Lodestar.Web.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Workshops;

/// <summary>Makes links to seats, to hand over or to scan. They are shown once and kept nowhere; a new one ends the old one (B1).</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class LinksModel(LodestarDb db, RoomClock clock, Outgoing addresses) : PageModel
{
    public Workshop Workshop { get; private set; } = null!;
    public IReadOnlyList<Seat> Seats { get; private set; } = [];

    /// <summary>Seats whose people have an address that works.</summary>
    public IReadOnlySet<Guid> Reachable { get; private set; } = new HashSet<Guid>();
    public IReadOnlyList<(Seat Seat, string Url)> Links { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid workshopId, CancellationToken ct) =>
        await FindAsync(workshopId, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid workshopId, List<Guid> seat, CancellationToken ct)
    {
        if (!await FindAsync(workshopId, ct))
            return NotFound();
        if (Workshop.IsClosed)
            return Redirect($"/write/workshops/{workshopId}");
        var now = await clock.NowAsync(db, ct);
        Links = [.. Seats.Where(s => seat.Contains(s.Id)).Select(s => (s, addresses.UrlOf($"/seat/{s.NewLink(now)}")))];
        await db.SaveChangesAsync(ct);
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    /// <summary>Mails a fresh link to those chosen who can be reached.</summary>
    public async Task<IActionResult> OnPostMailAsync(Guid workshopId, List<Guid> seat, [FromServices] Texts texts, CancellationToken ct)
    {
        if (!await FindAsync(workshopId, ct))
            return NotFound();
        List<Guid> reached = Workshop.IsClosed
            ? []
            : [.. Seats.Where(s => seat.Contains(s.Id) && Reachable.Contains(s.Id)).Select(s => s.Id)];
        foreach (var id in reached)
            db.Enqueue(new MailSeat(id));
        await db.SaveChangesAsync(ct);
        this.Say(
            texts.Count(
                reached.Count,
                "{0} link is on its way. Those without an address need theirs by hand.",
                "{0} links are on their way. Those without an address need theirs by hand."
            )
        );
        return Redirect($"/write/workshops/{workshopId}");
    }

    private async Task<bool> FindAsync(Guid workshopId, CancellationToken ct)
    {
        if (await db.Workshops.AsNoTracking().SingleOrDefaultAsync(w => w.Id == workshopId, ct) is not { } workshop)
            return false;
        Workshop = workshop;
        Seats = await db
            .Seats.Where(s => s.WorkshopId == workshopId && s.WithdrawnAt == null)
            .OrderBy(s => s.Name)
            .ThenBy(s => s.Id)
            .ToListAsync(ct);
        Reachable = await db
            .Seats.Where(s => s.WorkshopId == workshopId)
            .Where(s => db.People.Any(p => p.Id == s.PersonId && p.Email != null && p.EmailRefusedOn == null && p.LeftOn == null))
            .Select(s => s.Id)
            .ToHashSetAsync(ct);
        return true;
    }
}
