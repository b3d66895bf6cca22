using Lodestar.Core.Gather;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>The end of a session, for good.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class SessionClosureModel(LodestarDb db, SessionClosing closing, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid listeningSessionId, CancellationToken ct) =>
        await db.ListeningSessions.AnyAsync(s => s.Id == listeningSessionId, ct)
            ? RedirectToPage("Session", new { listeningSessionId })
            : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid listeningSessionId, CancellationToken ct)
    {
        if (await closing.CloseAsync(listeningSessionId, ct) is not { } outcome)
            return NotFound();
        this.Say(
            outcome switch
            {
                CloseOutcome.Closed => texts["Closed. What was said has joined the others."],
                CloseOutcome.NotOpen => texts["It was closed before."],
            }
        );
        return RedirectToPage("Session", new { listeningSessionId });
    }
}
