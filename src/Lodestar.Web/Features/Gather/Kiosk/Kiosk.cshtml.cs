using Lodestar.Web.Features.Gather.Answers;
using Lodestar.Web.Features.Gather.Offline;
using Lodestar.Web.Operations;
using Lodestar.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Lodestar.Web.Features.Gather.Kiosk;

/// <summary>
/// A shared device where one after the other answers (R96). Number, PIN and answers come in one form: the server keeps no session, so
/// there is nothing that could belong to the person before.
/// </summary>
[AllowAnonymous, LeavesNoTrace, EnableRateLimiting(Limits.Public)]
public sealed class KioskModel(LodestarDb db, OpenLink link, KioskEntrance entrance, Texts texts) : AnswerPage(db, texts)
{
    [BindProperty]
    public string? Number { get; set; }

    [BindProperty]
    public string? Pin { get; set; }

    public override bool KnowsWhere => true;
    public override bool ShowsWhatIsStored => true;
    public override string? DraftKey => null;
    private KioskTry Tried => new(Number, Pin, HttpContext.Connection.RemoteIpAddress?.ToString() ?? "local");
    public override string? Opening => "/Features/Gather/Kiosk/_Door.cshtml";

    /// <summary>What is wrong with number and PIN.</summary>
    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (!await FindAsync(code, ct))
            return Missing(code);
        Form = AnswerForm.For(Survey);
        return Page();
    }

    /// <summary>With script the first step asks here, so that nobody writes everything and is refused then.</summary>
    public async Task<IActionResult> OnPostDoorAsync(string code, CancellationToken ct) =>
        await FindAsync(code, ct) ? Heard.Say(await entrance.KnockAsync(Survey, Tried, ct), Words) : Missing(code);

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!await FindAsync(code, ct))
            return Missing(code);
        var isWhole = !Survey.IsOpen || Check();
        if (Survey.IsOpen && isWhole && await FindMarksAsync(ct))
            return Heard.IsAskedBy(Request) ? Heard.Say(Marks) : Again();
        var heard = isWhole
            ? await entrance.TakeAsync(Survey, Tried, Form.ToSubmission(Language), Form.AttemptKey, ct)
            : KioskAnswer.Incomplete;
        if (Heard.IsAskedBy(Request))
            return Heard.Say(heard, Words);
        return heard switch
        {
            KioskAnswer.Recorded => RedirectToPage("Thanks", new { code = Survey.Code, culture = Language }),
            KioskAnswer.AnsweredBefore => RedirectToPage(
                "Thanks",
                new
                {
                    code = Survey.Code,
                    culture = Language,
                    before = true,
                }
            ),
            KioskAnswer.Refused or KioskAnswer.TooOften => Refuse(heard),
            KioskAnswer.Welcome or KioskAnswer.Incomplete or KioskAnswer.NotOpen => Page(),
        };
    }

    /// <summary>Shows what would be stored, to whoever knows the PIN; stores nothing.</summary>
    public async Task<IActionResult> OnPostReviewAsync(string code, CancellationToken ct)
    {
        if (!await FindAsync(code, ct))
            return Missing(code);
        if (!Survey.IsOpen || !Check())
            return Again();
        var (heard, visit) = await entrance.OpenAsync(Survey, Tried, ct);
        if (visit is null)
            return Refuse(heard);
        await LookAtAsync(Form.ToSubmission(Language, visit.Place), visit.Person, ct);
        return Again();
    }

    /// <summary>Back to the form, with all that was written but the PIN.</summary>
    public async Task<IActionResult> OnPostChangeAsync(string code, CancellationToken ct) =>
        await FindAsync(code, ct) ? Again() : Missing(code);

    private async Task<bool> FindAsync(string code, CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-store";
        if (await link.FollowAsync(code, ct) is not { } survey)
            return false;
        Survey = survey;
        return true;
    }

    private PageResult Refuse(KioskAnswer heard)
    {
        Problem = KioskTexts.Of(heard, Words);
        ModelState.AddModelError(nameof(Pin), Problem);
        return Again();
    }

    private PageResult Again()
    {
        ModelState.SetModelValue(nameof(Pin), "", ""); // nobody reads it off the screen
        return Page();
    }

    private RedirectToPageResult Missing(string code) => RedirectToPage("/Gather/Answers/NoSurvey", new { code });
}
