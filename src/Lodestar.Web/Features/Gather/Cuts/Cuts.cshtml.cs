using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.Surveys;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Cuts;

/// <summary>What a survey tells apart beside unit and level: declared before it opens, with what that hides.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class CutsModel(LodestarDb db, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty]
    public CutsForm Form { get; set; } = new();

    public Survey Survey { get; private set; } = null!;

    /// <summary>What would be shown and hidden; null where the years make no bands.</summary>
    public CutPreview? Preview { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid surveyId, CancellationToken ct)
    {
        if (!await FindAsync(surveyId, ct))
            return NotFound();
        Form = CutsForm.Of(Survey.Cuts);
        await LookAsync(Survey.Cuts, ct);
        return Page();
    }

    /// <summary>Keeps what is declared.</summary>
    public async Task<IActionResult> OnPostAsync(Guid surveyId, CancellationToken ct)
    {
        if (!await FindAsync(surveyId, ct))
            return NotFound();
        if (Read() is not { } cuts)
            return Page();
        var outcome = Survey.Cut(cuts);
        var sentence = outcome switch
        {
            AddressOutcome.Addressed => cuts == SurveyCuts.None
                ? texts["Kept: answers tell apart units and levels, nothing else."]
                : texts["Kept. What it tells apart is fixed as soon as it opens."],
            AddressOutcome.AlreadyOpened => texts["It has opened, so what it tells apart is fixed."],
        };
        if (!await db.TrySaveAsync(Survey, ct))
            sentence = texts["Somebody changed the survey at the same moment. Look at it once more, then choose again."];
        this.Say(sentence);
        return RedirectToPage();
    }

    /// <summary>Shows what it would mean; keeps nothing.</summary>
    public async Task<IActionResult> OnPostLookAsync(Guid surveyId, CancellationToken ct)
    {
        if (!await FindAsync(surveyId, ct))
            return NotFound();
        if (Read() is { } cuts)
            await LookAsync(cuts, ct);
        return Page();
    }

    public string BandOf(int band) => CutNames.BandOf(Preview!.Cuts, band, texts);

    private SurveyCuts? Read()
    {
        var cuts = Form.ToCuts();
        if (cuts is null)
            ModelState.AddModelError(
                "Form.Bounds",
                texts[
                    "Write one to {0} whole numbers of years from 1 to {1}, each once: 1, 3, 10.",
                    SurveyCuts.MostBounds,
                    SurveyCuts.MostYears
                ]
            );
        return cuts;
    }

    private async Task LookAsync(SurveyCuts cuts, CancellationToken ct)
    {
        if (Survey.State is SurveyState.Draft && cuts != SurveyCuts.None)
            Preview = await CutPreview.ReadAsync(db, Survey, cuts, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), ct);
    }

    private async Task<bool> FindAsync(Guid surveyId, CancellationToken ct) =>
        (Survey = (await db.Surveys.SingleOrDefaultAsync(s => s.Id == surveyId, ct))!) is not null;
}
