using Lodestar.Core.Gather.Listening;
using Lodestar.Web.Operations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>A town hall on a phone: say something, see what the hall says, agree. No account, no script needed (feature 9).</summary>
[AllowAnonymous, LeavesNoTrace, EnableRateLimiting(PerVisitor.Name)]
public sealed class PhoneModel(HallDoor door, HallDesk desk, Texts texts) : HallPage(door)
{
    /// <summary>What was typed and could not be taken.</summary>
    public string? Text { get; private set; }

    public async Task<IActionResult> OnGetAsync(string joinCode, CancellationToken ct)
    {
        if (!await EnterAsync(joinCode, ct))
            return Missing(joinCode);
        await RecognizeAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string joinCode, string? text, CancellationToken ct)
    {
        if (!await EnterAsync(joinCode, ct))
            return Missing(joinCode);
        var visitor = await RecognizeAsync(ct);
        var outcome = await desk.SayAsync(Hall.Session.Id, text, visitor, ct);
        if (outcome is SayOutcome.Taken or SayOutcome.NotOpen)
        {
            if (outcome is SayOutcome.Taken)
                this.Say(texts["Sent. The hall sees it as soon as somebody who moderates has looked at it."]);
            return RedirectToPage("Phone", new { joinCode });
        }
        ModelState.AddModelError("text", Problem(outcome));
        Text = text;
        return Page();
    }

    private string Problem(SayOutcome outcome) =>
        outcome switch
        {
            SayOutcome.TooLong => texts["Use at most {0} characters, so that the hall can read it.", ListeningSession.MaxRemarkLength],
            SayOutcome.NoTurnsLeft => texts[
                "You have sent {0} remarks. Let the others speak now; you can still agree.",
                ListeningSession.MostTurns
            ],
            SayOutcome.NothingSaid => texts["Write a sentence first."],
            SayOutcome.Taken or SayOutcome.NotOpen => "",
        };

    private async Task<VisitorKey> RecognizeAsync(CancellationToken ct)
    {
        var visitor = Door.Greet(HttpContext);
        Mine = await desk.AgreedByAsync(Hall.Session.Id, visitor, ct);
        return visitor;
    }
}
