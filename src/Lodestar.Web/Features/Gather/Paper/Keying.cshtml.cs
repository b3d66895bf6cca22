using Lodestar.Web.Features.Gather.Answers;
using Lodestar.Web.Operations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Lodestar.Web.Features.Gather.Paper;

/// <summary>Worksheets keyed in, one after the other: all on one page, and the place stays for the next sheet of the pile.</summary>
[Authorize(Policy = Policies.Facilitate), LeavesNoTrace]
public sealed class KeyingModel(LodestarDb db, SubmissionDesk desk, Texts texts) : AnswerPage(db, texts)
{
    /// <summary>How many this pile has had; the page says it, nothing keeps it.</summary>
    [BindProperty(SupportsGet = true)]
    public int Sheets { get; set; }

    public override bool InSteps => false;
    public override string? DraftKey => null;
    public override string PostsTo => $"{Request.Path}?culture={Language}&sheets={Sheets}";

    public async Task<IActionResult> OnGetAsync(Guid surveyId, Guid? unit, Level? level, int? site, CancellationToken ct)
    {
        if (!await FindAsync(surveyId, ct))
            return NotFound();
        Form = AnswerForm.For(Survey);
        (Form.UnitId, Form.Level, Form.Site) = (unit, level, Survey.Cuts.KnownSite(site));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid surveyId, CancellationToken ct)
    {
        if (!await FindAsync(surveyId, ct))
            return NotFound();
        if (!Takes || !Check() || await FindMarksAsync(ct))
            return Page();
        var heard = await desk.TakeAsync(Survey.Id, Form.ToSubmission(Language), Form.AttemptKey, ct);
        return heard is DeskAnswer.Recorded
            ? RedirectToPage(
                new
                {
                    unit = Form.UnitId,
                    level = Form.Level,
                    site = Form.Site,
                    sheets = Sheets + 1,
                    culture = Language,
                }
            )
            : RedirectToPage();
    }

    public bool Takes => Survey is { IsOpen: true, IsByInvitation: false };

    private async Task<bool> FindAsync(Guid surveyId, CancellationToken ct)
    {
        if (await Db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == surveyId, ct) is not { } survey)
            return false;
        Survey = survey;
        await ShowAsync(ct);
        return true;
    }
}
