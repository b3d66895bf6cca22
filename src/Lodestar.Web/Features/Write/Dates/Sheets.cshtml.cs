using Lodestar.Core.Write.Teams;
using Lodestar.Web.Features.Write.Team;
using Lodestar.Web.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Dates;

/// <summary>Invitations on paper, each with the link of one person: made when asked for and shown once.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class SheetsModel(LodestarDb db, Outgoing addresses) : PageModel
{
    public IReadOnlyList<Person> Members { get; private set; } = [];
    public WorkshopDate? Date { get; private set; }
    public IReadOnlyList<(Person Person, string Url)> Sheets { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Members = await db.People.OnWritingTeam(db).AsNoTracking().OrderBy(p => p.Name).ThenBy(p => p.Id).ToListAsync(ct);
        Date = await db.WorkshopDates.AsNoTracking().SingleOrDefaultAsync(d => d.CalledOffAt == null, ct);
    }

    public async Task<IActionResult> OnPostAsync(List<Guid> person, [FromServices] Asking asking, CancellationToken ct)
    {
        await OnGetAsync(ct);
        if (await db.WritingTeams.SingleOrDefaultAsync(ct) is not { } team || !Members.Any(m => person.Contains(m.Id)))
            return Page();
        Response.Headers.CacheControl = "no-store";
        await asking.PrepareAsync(team, ct);
        await db.SaveChangesAsync(ct);
        var invitations = await db.TeamInvitations.AsNoTracking().Where(i => i.TeamId == team.Id).ToDictionaryAsync(i => i.PersonId, ct);
        List<(Person, string)> sheets = [];
        foreach (var member in Members.Where(m => person.Contains(m.Id)))
        {
            var (link, token) = TeamLink.For(invitations[member.Id]);
            db.Add(link);
            sheets.Add((member, addresses.UrlOf($"/w/{token}")));
        }
        await db.SaveChangesAsync(ct);
        Sheets = sheets;
        return Page();
    }
}
