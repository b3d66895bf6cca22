using Lodestar.Core.Write;
using Lodestar.Core.Write.Rooms;
using Lodestar.Web.Features.Write.Rooms;
using Lodestar.Web.Features.Write.Team;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Seat = Lodestar.Core.Write.Seat;

namespace Lodestar.Web.Features.Write.Workshops;

/// <summary>One workshop before it begins, and the way into its room and its record.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class WorkshopModel(LodestarDb db, RoomDesk desk, Texts texts) : PageModel
{
    [BindProperty]
    public AgendaForm Form { get; set; } = new();

    public Workshop Workshop { get; private set; } = null!;
    public Room Room { get; private set; } = null!;
    public IReadOnlyList<Seat> Seats { get; private set; } = [];

    /// <summary>People of the writing team without a seat here.</summary>
    public int Missing { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid workshopId, CancellationToken ct)
    {
        if (!await FindAsync(workshopId, ct))
            return NotFound();
        Form = AgendaForm.Of(Workshop.Title, Workshop.Agenda);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid workshopId, CancellationToken ct)
    {
        if (!await FindAsync(workshopId, ct))
            return NotFound();
        var agenda = Form.ToAgenda();
        if (Room.Course.HasBegun)
            ModelState.AddModelError("", texts["The workshop has begun; whoever leads it changes its time in the room."]);
        else if (agenda.Flaw is { } flaw)
            ModelState.AddModelError("", AgendaForm.Say(flaw, agenda.IsOverDays, texts));
        if (!ModelState.IsValid)
            return Page();
        Workshop.Plan(Form.Title!, agenda);
        await db.SaveChangesAsync(ct);
        this.Say(texts["The plan is kept."]);
        return RedirectToPage(new { workshopId });
    }

    private async Task<bool> FindAsync(Guid workshopId, CancellationToken ct)
    {
        if (await db.Workshops.SingleOrDefaultAsync(w => w.Id == workshopId, ct) is not { } workshop)
            return false;
        (Workshop, Room) = (workshop, await desk.ReadAsync(workshop, ct));
        Seats = await db.Seats.AsNoTracking().Where(s => s.WorkshopId == workshopId).OrderBy(s => s.Name).ThenBy(s => s.Id).ToListAsync(ct);
        var seated = Seats.Select(s => s.PersonId).ToHashSet();
        Missing = (await db.People.OnWritingTeam(db).Select(p => p.Id).ToListAsync(ct)).Count(id => !seated.Contains(id));
        return true;
    }
}
