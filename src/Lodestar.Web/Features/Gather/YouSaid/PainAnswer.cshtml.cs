using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.PainPoints;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.YouSaid;

/// <summary>The public answer to a pain point.</summary>
[Authorize(Policy = Policies.Lead)]
public sealed class PainAnswerModel(LodestarDb db, TimeProvider clock, Texts texts) : PageModel, IReplyPage
{
    private PainPoint _point = null!;

    [BindProperty]
    public ReplyForm Form { get; set; } = new();
    public string Heard => _point.Text;
    public AnswerClock Clock => _point.Clock;
    public DateTimeOffset Now => clock.GetUtcNow();
    public bool IsAnswered => _point.IsAnswered;
    public string? Theirs { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid painPointId, CancellationToken ct)
    {
        if (!await FindAsync(painPointId, ct))
            return NotFound();
        Form = new ReplyForm
        {
            Answer = _point.Answer ?? "",
            Change = _point.Change,
            Version = _point.Version,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid painPointId, CancellationToken ct)
    {
        if (!await FindAsync(painPointId, ct))
            return NotFound();
        if (!ModelState.IsValid || Form.Parse() is not { } reply)
            return Page();
        db.Expect(_point, Form.Version);
        _point.Reply(reply, Now);
        if (await db.SaveUnlessOutrunAsync(ct))
        {
            this.Say(texts["Answered. Everybody who reads the page sees it now."]);
            return Redirect("/gather/you-said");
        }
        await FindAsync(painPointId, ct);
        (Theirs, Form.Version) = (string.Join(" · ", new[] { _point.Answer, _point.Change }.OfType<string>()), _point.Version);
        ModelState.Remove("Form.Version");
        return Page();
    }

    public async Task<IActionResult> OnPostTakeBackAsync(Guid painPointId, CancellationToken ct)
    {
        if (!await FindAsync(painPointId, ct))
            return NotFound();
        _point.TakeReplyBack();
        this.Say(
            await db.SaveUnlessOutrunAsync(ct)
                ? texts["Taken back. Nobody reads it any more."]
                : texts["Somebody else changed it at the same moment. Look at it and decide again."]
        );
        return Redirect("/gather/you-said");
    }

    // A personal point, and one that another speaks for, is on no page that others see.
    private async Task<bool> FindAsync(Guid painPointId, CancellationToken ct) =>
        (_point = await db.PainPoints.Shared().SingleOrDefaultAsync(p => p.Id == painPointId, ct) ?? null!) is not null;
}
