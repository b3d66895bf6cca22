using Lodestar.Core.Gather;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Invitations;

/// <summary>Everybody, or some units and levels; chosen before a survey opens, written down person by person when it does.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class AudienceModel(LodestarDb db, Texts texts) : PageModel
{
    [BindProperty]
    public AudienceForm Form { get; set; } = new();

    public Survey Survey { get; private set; } = null!;
    public OrgTree Units { get; private set; } = null!;
    public int Asked { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid surveyId, CancellationToken ct)
    {
        if (!await FindAsync(surveyId, ct))
            return NotFound();
        Form = AudienceForm.Of(Survey);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid surveyId, CancellationToken ct)
    {
        if (!await FindAsync(surveyId, ct))
            return NotFound();
        var outcome = Survey.Address(Form.ToAudience(), Form.IsByInvitation);
        await db.SaveChangesAsync(ct);
        this.Say(
            outcome switch
            {
                AddressOutcome.Addressed => texts.Count(
                    await Invitees.CountAsync(db, Survey, ct),
                    "Kept. As the directory stands, it asks {0:N0} person.",
                    "Kept. As the directory stands, it asks {0:N0} people."
                ),
                AddressOutcome.AlreadyOpened => texts["It has opened, so whom it asks is fixed."],
            }
        );
        return RedirectToPage();
    }

    private async Task<bool> FindAsync(Guid surveyId, CancellationToken ct)
    {
        if (await db.Surveys.SingleOrDefaultAsync(s => s.Id == surveyId, ct) is not { } survey)
            return false;
        (Survey, Units) = (survey, new OrgTree(await db.Units.AsNoTracking().ToListAsync(ct)));
        Asked = await Invitees.CountAsync(db, survey, ct);
        return true;
    }
}
