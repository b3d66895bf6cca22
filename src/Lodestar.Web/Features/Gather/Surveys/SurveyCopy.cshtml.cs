using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Gather;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Surveys;

/// <summary>A survey to ask again, with everything that protects people.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class SurveyCopyModel(LodestarDb db, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty]
    public SurveyCopyForm Form { get; set; } = new();

    public Survey Survey { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid surveyId, CancellationToken ct)
    {
        if (!await FindAsync(surveyId, ct))
            return NotFound();
        Form.Title = Survey.Title;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid surveyId, CancellationToken ct)
    {
        if (!await FindAsync(surveyId, ct))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        var copy = Survey.Copy(Form.Title, clock.GetUtcNow());
        db.Add(copy);
        await db.SaveChangesAsync(ct);
        this.Say(texts["A copy, ready to be changed and opened."]);
        return RedirectToPage("SurveyDetail", new { surveyId = copy.Id });
    }

    private async Task<bool> FindAsync(Guid surveyId, CancellationToken ct) =>
        (Survey = (await db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == surveyId, ct))!) is not null;
}

public sealed class SurveyCopyForm
{
    [
        Required(ErrorMessage = "Give the survey a name that people recognize."),
        StringLength(Survey.MaxTitleLength, ErrorMessage = "Use at most {1} characters.")
    ]
    public string Title { get; set; } = "";
}
