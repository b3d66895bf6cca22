using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Gather.Segments;
using Lodestar.Core.Gather.Themes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Segments;

/// <summary>Writes down why gathering closes without customers, and takes it back (R50).</summary>
[Authorize(Policy = Policies.Lead)]
public sealed class WaiverModel(LodestarDb db, CurrentPerson me, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty]
    [
        Required(ErrorMessage = "Write why you go on without it; a sentence is enough."),
        StringLength(GateWaiver.MaxLength, ErrorMessage = "Use at most {1} characters.")
    ]
    public string Reason { get; set; } = "";

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid || Line.Of(Reason).Length == 0)
            return Page();
        db.Add(new GateWaiver(me.OrganizationId, Reason, new Author(me.AccountId!.Value, me.Name), clock.GetUtcNow()));
        this.Say(
            await db.SaveUnlessThereAsync(ct)
                ? texts["The reason is kept, with your name."]
                : texts["Somebody else has given a reason already. It stands below."],
            undo: "/gather/segments/waiver?handler=Withdraw"
        );
        return RedirectToPage("Segments");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(CancellationToken ct)
    {
        db.RemoveRange(await db.Set<GateWaiver>().ToListAsync(ct));
        await db.SaveUnlessThereAsync(ct);
        this.Say(texts["The reason is gone. Gathering waits for the customers again."]);
        return RedirectToPage("Segments");
    }
}
