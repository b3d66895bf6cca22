using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Share;
using Lodestar.Text.Recall;
using Lodestar.Web.Features.Share.Launches;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Share.Recall;

/// <summary>Say it from memory and see, word by word, what came back (R42).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class RecallModel(LodestarDb db, OurVision ours, TimeProvider clock) : PageModel
{
    [BindProperty]
    public RecallForm Form { get; set; } = new();
    public OurVision Ours => ours;
    public Recitation? Result { get; private set; }

    public Task OnGetAsync(CancellationToken ct) => ours.ReadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await ours.ReadAsync(ct) || !ModelState.IsValid)
            return Page();
        if (ours is not { Launch: { } launch, PersonId: { } person })
        {
            Result = Recitation.Of(ours.Vision!.Text.Value, Form.Text); // practice: shown, not kept
            return Page();
        }
        var attempt = RecallAttempt.Of(launch, ours.Vision!.Text, person, Form.Text, clock.GetUtcNow());
        db.Add(attempt);
        await db.SaveChangesAsync(ct);
        return RedirectToPage("Attempt", new { recallAttemptId = attempt.Id });
    }
}

public sealed class RecallForm
{
    [
        Required(ErrorMessage = "Write the sentence as you remember it; half of it is a start."),
        StringLength(RecallAttempt.MaxTextLength, ErrorMessage = "Use at most {1} characters.")
    ]
    public string Text { get; set; } = "";
}
