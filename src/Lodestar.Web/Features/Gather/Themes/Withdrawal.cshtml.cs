using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>Takes back what somebody changed about the themes.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class WithdrawalModel(LodestarDb db, SortingDesk desk, Texts texts) : PageModel
{
    /// <summary>There is nothing to see here: it is the far end of a button.</summary>
    public async Task<IActionResult> OnGetAsync(Guid themeChangeId, CancellationToken ct) =>
        await FindAsync(themeChangeId, ct) is { } change ? Back(change) : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid themeChangeId, CancellationToken ct)
    {
        if (await FindAsync(themeChangeId, ct) is not { } change)
            return NotFound();
        var isClosed = await db.Surveys.AnyAsync(s => s.Id == change.SurveyId && s.State == SurveyState.Closed, ct);
        await desk.TakeBackAsync(change, isClosed, ct);
        this.Say(texts["Taken back."]);
        return Back(change);
    }

    private Task<ThemeChange?> FindAsync(Guid id, CancellationToken ct) => db.Set<ThemeChange>().SingleOrDefaultAsync(c => c.Id == id, ct);

    private RedirectResult Back(ThemeChange change) => Redirect($"/gather/surveys/{change.SurveyId}/themes");
}
