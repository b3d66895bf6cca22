using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.Receipts;
using Lodestar.Web.Operations;
using Lodestar.Web.Security;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Heard = Lodestar.Web.Features.Gather.Offline.Heard;

namespace Lodestar.Web.Features.Gather.Answers;

/// <summary>Where everybody answers, without an account (R96): nothing about the sender is read or kept.</summary>
[AllowAnonymous, LeavesNoTrace, EnableRateLimiting(Limits.Public)]
public sealed class AnswerModel(LodestarDb db, OpenLink link, SubmissionDesk desk, Texts texts) : AnswerPage(db, texts)
{
    public override bool ShowsWhatIsStored => true;

    /// <param name="code">Which survey.</param>
    /// <param name="unit">Where the poster hangs: chosen already, and free to change.</param>
    /// <param name="site">The same for a poster that hangs at a site.</param>
    /// <param name="ct">Ends with the request.</param>
    public async Task<IActionResult> OnGetAsync(string code, Guid? unit, int? site, CancellationToken ct)
    {
        if (await link.FollowAsync(code, ct) is not { } survey)
            return Missing();
        (Survey, Form) = (survey, AnswerForm.For(survey));
        await ShowAsync(ct);
        (Form.UnitId, Form.Site) = (Units.FirstOrDefault(u => u.Id == unit)?.Id, survey.Cuts.KnownSite(site));
        var isPlain = Request.Path == $"/s/{survey.Code}" && !Request.PathBase.HasValue && !Cookies.WasToldToSay(Request);
        return isPlain ? new StencilPage(link.Asked, ("answer", Language, Form.UnitId, Form.Site), Mine) : Page();
    }

    // All that is a visitor's own on a fresh page; where the survey is closed or by invitation there is no form.
    private IReadOnlyList<string> Mine(HttpContext http) =>
        Survey is { IsOpen: true, IsByInvitation: false }
            ? [Form.Attempt!, http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http).RequestToken!]
            : [];

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (await link.FollowAsync(code, ct) is not { } survey)
            return Missing();
        Survey = survey;
        await ShowAsync(ct);
        if (survey is { IsOpen: false } or { IsByInvitation: true } || !Check())
            return Heard.IsAskedBy(Request) ? Heard.Say(survey.IsOpen ? DeskAnswer.NothingSaid : DeskAnswer.NotOpen) : Page();
        if (!Heard.IsAskedBy(Request) && await FindMarksAsync(ct))
            return Page();
        // No clock and no person goes in: an anonymous answer carries neither.
        var attempt = Form.AttemptKey;
        var heard = await desk.TakeAsync(survey.Id, Form.ToSubmission(Language), attempt, ct);
        if (Heard.IsAskedBy(Request))
            return Heard.Say(heard);
        if (heard is DeskAnswer.Recorded)
        {
            this.Hand(ReceiptCode.Of(survey.Id, attempt));
            return RedirectToPage("Thanks", new { code = survey.Code, culture = Language });
        }
        Survey = (await link.FollowAsync(code, ct))!; // it may have closed a moment ago
        return Page();
    }

    /// <summary>Shows what would be stored; stores nothing.</summary>
    public async Task<IActionResult> OnPostReviewAsync(string code, CancellationToken ct)
    {
        if (await link.FollowAsync(code, ct) is not { } survey)
            return Missing();
        Survey = survey;
        await ShowAsync(ct);
        if (survey.IsOpen && Check())
            await LookAtAsync(Form.ToSubmission(Language), null, ct);
        return Page();
    }

    /// <summary>Back to the form, with all that was written.</summary>
    public async Task<IActionResult> OnPostChangeAsync(string code, CancellationToken ct)
    {
        if (await link.FollowAsync(code, ct) is not { } survey)
            return Missing();
        Survey = survey;
        await ShowAsync(ct);
        return Page();
    }

    protected override Task<IReadOnlyList<UnitChoice>> PlacesAsync(CancellationToken ct) => link.PlacesAsync();

    protected override Task<IReadOnlySet<string>> KnownWordsAsync(CancellationToken ct) => link.KnownWordsAsync(Language);

    // A code that never was and one that is not open yet look the same.
    private RedirectToPageResult Missing() => RedirectToPage("NoSurvey", new { code = RouteData.Values["code"] });
}
