using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Write;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Drafts;

/// <summary>Begins a sentence.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class NewDraftModel(LodestarDb db, CurrentPerson me, Writers writers, TimeProvider clock) : PageModel
{
    [BindProperty]
    public NewDraftForm Form { get; set; } = new();

    public CriteriaSheet Criteria { get; private set; } = CriteriaSheet.Empty;

    public async Task<IActionResult> OnGetAsync([FromServices] CriteriaReader criteria, CancellationToken ct)
    {
        if (!await writers.IncludeMeAsync(ct))
            return Forbid();
        Criteria = await criteria.ReadAsync(Form.Text, ct);
        return Page();
    }

    public Task<IActionResult> OnPostCheckAsync([FromServices] CriteriaReader criteria, CancellationToken ct)
    {
        ModelState.Clear();
        return OnGetAsync(criteria, ct);
    }

    public async Task<IActionResult> OnPostAsync([FromServices] CriteriaReader criteria, CancellationToken ct)
    {
        if (!await writers.IncludeMeAsync(ct))
            return Forbid();
        Criteria = await criteria.ReadAsync(Form.Text, ct);
        if (!ModelState.IsValid || VisionText.TryParse(Form.Text) is not { } text)
            return Page();

        // Pressing twice begins one sentence, not two.
        var same = (await db.Drafts.ToListAsync(ct)).Find(d => d.Latest.Text == text);
        var draft = same ?? Draft.Start(me.OrganizationId, text, me.AccountId!.Value, clock.GetUtcNow());
        if (same is null)
            db.Add(draft);
        await db.SaveChangesAsync(ct);
        return Redirect($"/write/drafts/{draft.Id}");
    }
}

public sealed class NewDraftForm
{
    [Required(ErrorMessage = "Write the sentence first; a rough one is fine.")]
    [StringLength(
        VisionText.MaxLength,
        ErrorMessage = "A sentence people can recite has at most {1} characters. Take out what matters least."
    )]
    public string Text { get; init; } = "";
}
