using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Cooling;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Cooling;

/// <summary>Puts a sentence away for some days, and counts them (R16).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class CoolingOffModel(LodestarDb db, CoolingDesk desk, Writers writers, Texts texts) : PageModel
{
    [BindProperty]
    public CoolingForm Form { get; set; } = new();

    public Draft Draft { get; private set; } = null!;

    /// <summary>The latest one; over or not.</summary>
    public CoolingOff? Rest { get; private set; }
    public bool Rests => Rest is { } rest && !rest.IsOver(desk.Now);
    public DateTimeOffset EndsLocally { get; private set; }
    public TimeSpan Left => Rest?.Left(desk.Now) ?? TimeSpan.Zero;
    public int Day => Rest?.DayOn(desk.Now) ?? 0;

    /// <summary>What was typed as the reason for an early return.</summary>
    public string? Reason { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid draftId, CancellationToken ct)
    {
        if (!await FindAsync(draftId, ct))
            return NotFound();
        return await writers.IncludeMeAsync(ct) ? Page() : Forbid();
    }

    public async Task<IActionResult> OnPostAsync(Guid draftId, CancellationToken ct)
    {
        if (!await FindAsync(draftId, ct))
            return NotFound();
        if (!await writers.IncludeMeAsync(ct))
            return Forbid();
        if (Rests)
            return AlreadyResting(draftId);
        if (!ModelState.IsValid)
            return Page();
        if (await desk.StartAsync(Draft, Form.Intent!, Form.Days, ct) is not { } rest)
            return AlreadyResting(draftId);
        this.Say(texts["It rests until {0:dddd, d MMMM, HH:mm}. Forget about it until then.", await desk.LocalAsync(rest.EndsAt, ct)]);
        return Redirect($"/write/drafts/{draftId}/cooling-off");
    }

    /// <summary>Back before its time, for a reason that everybody can read.</summary>
    public async Task<IActionResult> OnPostReturnAsync(Guid draftId, string? reason, CancellationToken ct)
    {
        ModelState.Clear();
        Reason = reason;
        if (!await FindAsync(draftId, ct) || Rest is null)
            return NotFound();
        if (!await writers.IncludeMeAsync(ct))
            return Forbid();
        if (reason is { Length: > CoolingOff.LongestReason })
            return Refuse(texts["Use at most {0} characters for the reason.", CoolingOff.LongestReason]);
        switch (await desk.ReturnAsync(Draft, Rest, reason, ct))
        {
            case EarlyReturn.NeedsReason:
                return Refuse(texts["Write why it cannot wait; the team will ask."]);
            case EarlyReturn.NotResting:
                this.Say(texts["It is back already."]);
                break;
            default:
                this.Say(texts["The sentence is back. Before you change it, write what it says to you."]);
                break;
        }
        return Redirect($"/write/drafts/{draftId}");
    }

    private RedirectResult AlreadyResting(Guid draftId)
    {
        this.Say(texts["Somebody put it away, or wrote a new version, at the same moment. Look at it first."]);
        return Redirect($"/write/drafts/{draftId}/cooling-off");
    }

    private PageResult Refuse(string sentence)
    {
        ModelState.AddModelError("reason", sentence);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<bool> FindAsync(Guid draftId, CancellationToken ct)
    {
        if (await db.Drafts.SingleOrDefaultAsync(d => d.Id == draftId, ct) is not { } draft)
            return false;
        (Draft, Rest) = (draft, await desk.LatestAsync(draftId, ct));
        if (Rest is not null)
            EndsLocally = await desk.LocalAsync(Rest.EndsAt, ct);
        return true;
    }
}

public sealed class CoolingForm
{
    [Required(ErrorMessage = "Write what people should take from the sentence; nobody sees it before the sentence is back.")]
    [StringLength(CoolingOff.LongestIntent, ErrorMessage = "Use at most {1} characters for what you mean.")]
    public string? Intent { get; set; }

    [Range(CoolingOff.Shortest, CoolingOff.Longest, ErrorMessage = "A sentence rests {1} to {2} days.")]
    public int Days { get; set; } = CoolingOff.Usual;
}
