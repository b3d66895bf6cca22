using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>Takes back what somebody changed about the themes.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class WithdrawalModel(LodestarDb db, TimeProvider clock, Texts texts) : PageModel
{
    /// <summary>There is nothing to see here: it is the far end of a button.</summary>
    public async Task<IActionResult> OnGetAsync(Guid themeChangeId, CancellationToken ct) =>
        await FindAsync(themeChangeId, ct) is { } change ? Back(change) : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid themeChangeId, CancellationToken ct)
    {
        if (await FindAsync(themeChangeId, ct) is not { } change)
            return NotFound();
        var theme = await db.Set<Theme>().SingleOrDefaultAsync(t => t.SurveyId == change.SurveyId && t.Key == change.Key, ct);
        if (change.TakeBack(theme, clock.GetUtcNow()))
        {
            await ListenAgainAsync(change.SurveyId, ct);
            await db.SaveChangesAsync(ct);
        }
        this.Say(texts["Taken back."]);
        return Back(change);
    }

    private Task<ThemeChange?> FindAsync(Guid id, CancellationToken ct) => db.Set<ThemeChange>().SingleOrDefaultAsync(c => c.Id == id, ct);

    private RedirectResult Back(ThemeChange change) => Redirect($"/gather/surveys/{change.SurveyId}/themes");

    /// <summary>While answers still come in, the next listening does it: one for its own sake could show who came last.</summary>
    private async Task ListenAgainAsync(Guid surveyId, CancellationToken ct)
    {
        var isClosed = await db.Surveys.AnyAsync(s => s.Id == surveyId && s.State == SurveyState.Closed, ct);
        if (!isClosed || await db.Set<ThemeSnapshot>().SingleOrDefaultAsync(s => s.SurveyId == surveyId, ct) is not { } snapshot)
            return;
        snapshot.Begin();
        db.Enqueue(new FindThemes(surveyId));
    }
}
