using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.Promise;
using Lodestar.Web.Features.Gather.Receipts;
using Lodestar.Web.Operations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Lodestar.Web.Features.Gather.Answers;

/// <summary>Where somebody signed in answers the open survey, once: that they did is noted apart from what they said.</summary>
[Authorize(Policy = Policies.Member), LeavesNoTrace]
public sealed class MyAnswerModel(LodestarDb db, CurrentPerson me, SubmissionDesk desk, Texts texts) : AnswerPage(db, texts)
{
    public override bool KnowsWhere => true;
    public override bool ShowsWhatIsStored => true;
    public AnswerState State { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await FindAsync(ct);
        if (State is AnswerState.Ready)
            Form = AnswerForm.For(Survey);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var person = await FindAsync(ct);
        if (person is null || Survey is null || State is AnswerState.NothingOpen || !Check() || await FindMarksAsync(ct))
            return Page();
        var attempt = Form.AttemptKey;
        var heard = await desk.TakeAsync(Survey.Id, SubmissionOf(person), attempt, person, ct);
        State = heard is DeskAnswer.NotOpen ? AnswerState.NothingOpen : AnswerState.Answered;
        if (heard is DeskAnswer.Recorded)
            this.Hand(ReceiptCode.Of(Survey.Id, attempt));
        return heard is DeskAnswer.Recorded or DeskAnswer.AnsweredBefore ? RedirectToPage() : Page();
    }

    /// <summary>Shows what would be stored; stores nothing.</summary>
    public async Task<IActionResult> OnPostReviewAsync(CancellationToken ct)
    {
        if (await FindAsync(ct) is { } person && State is AnswerState.Ready && Check())
            Stored = await StoredForm.ReadAsync(Db, Survey, SubmissionOf(person), Form.AttemptKey, person, ct);
        return Page();
    }

    /// <summary>Back to the form, with all that was written.</summary>
    public async Task<IActionResult> OnPostChangeAsync(CancellationToken ct)
    {
        await FindAsync(ct);
        return Page();
    }

    private Submission SubmissionOf(Person person) => Form.ToSubmission(Language) with { UnitId = person.UnitId, Level = person.Level };

    private async Task<Person?> FindAsync(CancellationToken ct)
    {
        var survey = await Db
            .Surveys.AsNoTracking()
            .Where(s => s.State == SurveyState.Open)
            .OrderByDescending(s => s.OpenedAt)
            .FirstOrDefaultAsync(ct);
        var person = await Db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == me.PersonId, ct);
        Survey = survey!;
        State =
            survey is null ? AnswerState.NothingOpen
            : person is null ? AnswerState.NotInDirectory
            : await Db.Set<Participation>().AnyAsync(p => p.SurveyId == survey.Id && p.PersonId == person.Id, ct) ? AnswerState.Answered
            : AnswerState.Ready;
        return person;
    }
}

public enum AnswerState
{
    Ready,
    Answered,
    NothingOpen,
    NotInDirectory,
}
