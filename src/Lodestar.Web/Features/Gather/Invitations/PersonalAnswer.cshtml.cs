using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.Answers;
using Lodestar.Web.Features.Gather.Receipts;
using Lodestar.Web.Operations;
using Lodestar.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Lodestar.Web.Features.Gather.Invitations;

/// <summary>
/// Where a personal link leads. It is sent back in the body of the form, so that the moment of answering stands beside no token in
/// anybody's list of addresses (anonymity rule 8).
/// </summary>
[AllowAnonymous, LeavesNoTrace, EnableRateLimiting(Limits.Public)]
public sealed class PersonalAnswerModel(LodestarDb db, PersonalDoor door, SubmissionDesk desk, Texts texts) : AnswerPage(db, texts)
{
    [BindProperty]
    public string? Key { get; set; }

    public PersonalView View { get; private set; }
    public PersonalVisit Visit { get; private set; } = null!;
    public override bool KnowsWhere => true;
    public override bool ShowsWhatIsStored => true;
    public override string PostsTo => $"/s/me?culture={Language}";
    public override string? Opening => "/Features/Gather/Invitations/_PersonalKey.cshtml";

    public async Task<IActionResult> OnGetAsync(string? token, CancellationToken ct)
    {
        Key = token;
        await FindAsync(ct);
        if (View is PersonalView.Ready)
            Form = AnswerForm.For(Survey);
        return Show();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await FindAsync(ct);
        if (View is PersonalView.Used)
            return await RetryAsync(ct);
        if (View is not PersonalView.Ready || !Check() || await FindMarksAsync(ct))
            return Show();
        return await TakeAsync(ct) is DeskAnswer.Recorded ? Thanks() : await LateAsync(ct);
    }

    /// <summary>Shows what would be stored; stores nothing.</summary>
    public async Task<IActionResult> OnPostReviewAsync(CancellationToken ct)
    {
        await FindAsync(ct);
        if (View is PersonalView.Ready && Check())
            await LookAtAsync(Said, Visit.Person, ct);
        return Show();
    }

    /// <summary>Back to the form, with all that was written.</summary>
    public async Task<IActionResult> OnPostChangeAsync(CancellationToken ct)
    {
        await FindAsync(ct);
        return Show();
    }

    // The same page sent again hears what it heard the first time.
    private async Task<IActionResult> RetryAsync(CancellationToken ct) => await TakeAsync(ct) is DeskAnswer.Recorded ? Thanks() : Show();

    private async Task<IActionResult> LateAsync(CancellationToken ct)
    {
        await FindAsync(ct); // used or closed a moment ago
        return Show();
    }

    private async Task<DeskAnswer> TakeAsync(CancellationToken ct)
    {
        var attempt = Form.AttemptKey;
        var heard = await desk.TakeAsync(Survey.Id, Said, attempt, Visit.Person, ct);
        if (heard is DeskAnswer.Recorded)
            this.Hand(ReceiptCode.Of(Survey.Id, attempt));
        return heard;
    }

    private Submission Said => Form.ToSubmission(Language, Visit.Invitee);

    private RedirectToPageResult Thanks() => RedirectToPage("/Gather/Answers/Thanks", new { code = Survey.Code, culture = Language });

    private PageResult Show()
    {
        if (View is PersonalView.Unknown)
            Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }

    private async Task FindAsync(CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-store";
        if (await door.OpenAsync(Key, ct) is not { } visit)
        {
            View = PersonalView.Unknown;
            return;
        }
        (Visit, Survey) = (visit, visit.Survey);
        View =
            visit.IsSomebodyElses ? PersonalView.SomebodyElses
            : await door.HasAnsweredAsync(visit, ct) ? PersonalView.Used
            : visit.Survey.IsClosed ? PersonalView.Closed
            : PersonalView.Ready;
    }
}

/// <summary>What a personal link shows.</summary>
public enum PersonalView
{
    Ready,
    Used,
    Closed,
    SomebodyElses,
    Unknown,
}
