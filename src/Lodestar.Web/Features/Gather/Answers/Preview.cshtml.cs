using Lodestar.Core.Gather;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Lodestar.Web.Features.Gather.Answers;

/// <summary>The survey as a phone shows it, to be tried out before it opens: it checks everything and stores nothing.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class PreviewModel(LodestarDb db, Texts texts) : AnswerPage(db, texts)
{
    public override string? DraftKey => $"preview-{Survey.Code}";

    /// <summary>What would be stored; null as long as it is being filled in.</summary>
    public IReadOnlyList<SubmittedAnswer>? Heard { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid surveyId, CancellationToken ct)
    {
        if (!await FindAsync(surveyId, ct))
            return NotFound();
        Form = AnswerForm.For(Survey);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid surveyId, CancellationToken ct)
    {
        if (!await FindAsync(surveyId, ct))
            return NotFound();
        if (Check())
            Heard = [.. Survey.AskedOf(Form.ToSubmission(Language)).Select(q => Form.LineFor(q).ToAnswer()).Where(IsSaid)];
        return Page();
    }

    private bool IsSaid(SubmittedAnswer said) => Survey.Questions.Any(q => q.Id == said.QuestionId && q.IsAnsweredBy(said));

    private async Task<bool> FindAsync(Guid surveyId, CancellationToken ct)
    {
        Survey = (await Db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == surveyId, ct))!;
        if (Survey is null)
            return false;
        await ShowAsync(ct);
        return true;
    }
}
