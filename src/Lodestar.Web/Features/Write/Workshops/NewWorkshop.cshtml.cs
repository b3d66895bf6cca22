using Lodestar.Core.Write;
using Lodestar.Core.Write.Rooms;
using Lodestar.Web.Features.Write.Rooms;
using Lodestar.Web.Features.Write.Team;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Seat = Lodestar.Core.Write.Seat;

namespace Lodestar.Web.Features.Write.Workshops;

/// <summary>Plans a workshop: two hours together, some days apart, or as an earlier one was (R104).</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class NewWorkshopModel(LodestarDb db, CurrentPerson me, RoomClock clock, Texts texts) : PageModel
{
    private const int MostEarlier = 5;

    [BindProperty]
    public AgendaForm Form { get; set; } = new();

    public IReadOnlyList<Workshop> Earlier { get; private set; } = [];
    public int TeamSize { get; private set; }

    public async Task OnGetAsync(string? like, CancellationToken ct)
    {
        await FillAsync(ct);
        var agenda =
            like == "days" ? Agenda.OverDays
            : Guid.TryParse(like, out var id) && Earlier.FirstOrDefault(w => w.Id == id) is { } earlier ? earlier.Agenda
            : Agenda.TwoHours;
        Form = AgendaForm.Of(texts["Our customer service vision"], agenda);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await FillAsync(ct);
        var agenda = Form.ToAgenda();
        if (agenda.Flaw is { } flaw)
            ModelState.AddModelError("", AgendaForm.Say(flaw, agenda.IsOverDays, texts));
        if (!ModelState.IsValid)
            return Page();
        var workshop = new Workshop(me.OrganizationId, Form.Title!, agenda, me.AccountId!.Value)
        {
            PlannedAt = await clock.NowAsync(db, ct),
        };
        db.Add(workshop);
        foreach (var person in await db.People.OnWritingTeam(db).ToListAsync(ct))
            db.Add(Seat.For(workshop, person));
        await db.SaveChangesAsync(ct);
        return Redirect($"/write/workshops/{workshop.Id}");
    }

    private async Task FillAsync(CancellationToken ct)
    {
        Earlier = await db
            .Workshops.AsNoTracking()
            .OrderByDescending(w => w.PlannedAt)
            .ThenByDescending(w => w.Id)
            .Take(MostEarlier)
            .ToListAsync(ct);
        TeamSize = await db.People.OnWritingTeam(db).CountAsync(ct);
    }
}
