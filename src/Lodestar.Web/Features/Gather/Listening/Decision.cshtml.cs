using Lodestar.Core.Gather.Listening;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>Whether the hall sees a remark. Of two who decide at once, one is told what the other decided.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class DecisionModel(LodestarDb db, HallDesk desk, Texts texts) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid listeningSessionId, Guid sessionRemarkId, CancellationToken ct) =>
        await db.SessionRemarks.AnyAsync(r => r.Id == sessionRemarkId && r.ListeningSessionId == listeningSessionId, ct)
            ? RedirectToPage("Session", new { listeningSessionId })
            : NotFound();

    /// <param name="listeningSessionId">The town hall.</param>
    /// <param name="sessionRemarkId">The remark.</param>
    /// <param name="seen">Its state as this moderator saw it.</param>
    /// <param name="hide">Why it is hidden; without a reason it is shown.</param>
    /// <param name="ct">Ends the request.</param>
    public async Task<IActionResult> OnPostAsync(
        Guid listeningSessionId,
        Guid sessionRemarkId,
        RemarkState seen,
        HideReason? hide,
        CancellationToken ct
    )
    {
        if (await desk.DecideAsync(listeningSessionId, sessionRemarkId, seen, hide, ct) is not var (outcome, remark))
            return NotFound();
        this.Say(
            outcome switch
            {
                DecideOutcome.Decided when hide is { } reason => texts["Hidden: {0}.", texts.ReasonName(reason)],
                DecideOutcome.Decided => texts["Shown to the hall."],
                DecideOutcome.Overtaken => Overtaken(remark),
                DecideOutcome.NotOpen => texts["The session is closed; nothing changes any more."],
            }
        );
        return RedirectToPage("Session", new { listeningSessionId });
    }

    private string Overtaken(SessionRemark remark) =>
        remark.Reason is { } reason
            ? texts["{0} decided a moment before you: hidden, {1}.", remark.DecidedBy, texts.ReasonName(reason)]
            : texts["{0} decided a moment before you: shown.", remark.DecidedBy];
}
