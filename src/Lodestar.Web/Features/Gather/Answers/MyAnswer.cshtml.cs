using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Invitations;
using Lodestar.Web.Features.Gather.Invitations;
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
        var (person, place) = await FindAsync(ct);
        if (person is null || place is null || State is AnswerState.NothingOpen || !Check() || await FindMarksAsync(ct))
            return Page();
        var attempt = Form.AttemptKey;
        var heard = await desk.TakeAsync(Survey.Id, Form.ToSubmission(Language, place), attempt, person, ct);
        State = heard is DeskAnswer.NotOpen ? AnswerState.NothingOpen : AnswerState.Answered;
        if (heard is DeskAnswer.Recorded)
            this.Hand(ReceiptCode.Of(Survey.Id, attempt));
        return heard is DeskAnswer.Recorded or DeskAnswer.AnsweredBefore ? RedirectToPage() : Page();
    }

    /// <summary>Shows what would be stored; stores nothing.</summary>
    public async Task<IActionResult> OnPostReviewAsync(CancellationToken ct)
    {
        if (await FindAsync(ct) is ({ } person, { } place) && State is AnswerState.Ready && Check())
            await LookAtAsync(Form.ToSubmission(Language, place), person, ct);
        return Page();
    }

    /// <summary>Back to the form, with all that was written.</summary>
    public async Task<IActionResult> OnPostChangeAsync(CancellationToken ct)
    {
        await FindAsync(ct);
        return Page();
    }

    private async Task<(Person?, Invitee?)> FindAsync(CancellationToken ct)
    {
        var open = await Db
            .Surveys.AsNoTracking()
            .Where(s => s.State == SurveyState.Open)
            .OrderByDescending(s => s.OpenedAt)
            .ToListAsync(ct);
        var person = await Db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == me.PersonId, ct);
        var (survey, place) = person is null ? (open.FirstOrDefault(s => !s.IsByInvitation), null) : await NewestForAsync(open, person, ct);
        Survey = survey!;
        State =
            survey is null ? AnswerState.NothingOpen
            : person is null ? AnswerState.NotInDirectory
            : await Db.Set<Participation>().AnyAsync(p => p.SurveyId == survey.Id && p.PersonId == person.Id, ct) ? AnswerState.Answered
            : AnswerState.Ready;
        return (person, place);
    }

    private async Task<(Survey?, Invitee?)> NewestForAsync(List<Survey> open, Person person, CancellationToken ct)
    {
        foreach (var survey in open)
        {
            if (await Invitees.FindAsync(Db, survey, person, ct) is { } place)
                return (survey, place);
        }
        return (null, null);
    }
}

public enum AnswerState
{
    Ready,
    Answered,
    NothingOpen,
    NotInDirectory,
}
