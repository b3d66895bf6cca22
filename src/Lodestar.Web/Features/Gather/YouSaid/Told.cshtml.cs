using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.PainPoints;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.YouSaid;

/// <summary>What was heard, what is said to it and what changed, for everybody with the address: no account, and nobody is named.</summary>
[AllowAnonymous]
public sealed class ToldModel(LodestarDb db, CurrentPerson person) : PageModel
{
    public IReadOnlyList<Told> Told { get; private set; } = [];
    public int Waiting { get; private set; }

    public async Task<IActionResult> OnGetAsync(string pageCode, CancellationToken ct)
    {
        var code = SurveyCode.Normalize(pageCode);
        var page = await db.Set<YouSaidPage>().IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(y => y.Code == code, ct);
        if (page is not { IsOpen: true })
            return NotFound();
        person.Visit(await db.OrganizationAsync(page.OrganizationId, ct));

        var points = db.PainPoints.AsNoTracking().Shared();
        var answered = await points
            .Where(p => p.AnsweredAt != null)
            .Select(p => new Told(p.Text, p.Answer!, p.Change, p.AnsweredAt!.Value, p.Status))
            .ToListAsync(ct);
        var themes = await db.Set<ThemeReply>()
            .AsNoTracking()
            .Select(r => new Told(r.Heard, r.Answer, r.Change, r.AnsweredAt, null))
            .ToListAsync(ct);
        Told = [.. themes.Concat(answered).OrderByDescending(t => t.Change is not null).ThenByDescending(t => t.AnsweredAt)];
        Waiting = await points.CountAsync(p => p.AnsweredAt == null, ct);
        return Page();
    }
}

/// <summary>One thing that was heard, and the answer to it; a theme has no status.</summary>
public sealed record Told(string Heard, string Answer, string? Change, DateTimeOffset AnsweredAt, PainStatus? Status);
