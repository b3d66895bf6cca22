using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Lodestar.Web.Features.Gather.PainPoints;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.YouSaid;

/// <summary>The public answer to a theme of a closed survey: themes that still move are not answered yet.</summary>
[Authorize(Policy = Policies.Lead)]
public sealed class ThemeAnswerModel(LodestarDb db, TimeProvider clock, Texts texts) : PageModel, IReplyPage
{
    private Theme _theme = null!;
    private ThemeReply? _reply;

    [BindProperty]
    public ReplyForm Form { get; set; } = new();
    public string Heard => _theme.Name;
    public AnswerClock Clock { get; private set; }
    public DateTimeOffset Now => clock.GetUtcNow();
    public bool IsAnswered => _reply is not null;
    public string? Theirs { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid themeId, CancellationToken ct)
    {
        if (!await FindAsync(themeId, ct))
            return NotFound();
        Form = new ReplyForm
        {
            Answer = _reply?.Answer ?? "",
            Change = _reply?.Change,
            Version = _reply?.Version ?? 0,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid themeId, CancellationToken ct)
    {
        if (!await FindAsync(themeId, ct))
            return NotFound();
        if (!ModelState.IsValid || Form.Parse() is not { } reply)
            return Page();
        if (await SaveAsync(reply, ct))
        {
            this.Say(texts["Answered. Everybody who reads the page sees it now."]);
            return Redirect("/gather/you-said");
        }
        await FindAsync(themeId, ct);
        Theirs = string.Join(" · ", new[] { _reply?.Answer, _reply?.Change }.OfType<string>());
        Form.Version = _reply?.Version ?? 0;
        ModelState.Remove("Form.Version");
        return Page();
    }

    public async Task<IActionResult> OnPostTakeBackAsync(Guid themeId, CancellationToken ct)
    {
        if (!await FindAsync(themeId, ct))
            return NotFound();
        if (_reply is not null)
            db.Remove(_reply);
        this.Say(
            await db.SaveUnlessOutrunAsync(ct)
                ? texts["Taken back. Nobody reads it any more."]
                : texts["Somebody else changed it at the same moment. Look at it and decide again."]
        );
        return Redirect("/gather/you-said");
    }

    private async Task<bool> SaveAsync(PublicReply reply, CancellationToken ct)
    {
        if (_reply is null)
        {
            db.Add(new ThemeReply(_theme, reply, Now));
            return await db.SaveUnlessThereAsync(ct); // two first answers meet at the theme
        }
        db.Expect(_reply, Form.Version);
        _reply.Say(_theme, reply);
        return await db.SaveUnlessOutrunAsync(ct);
    }

    private async Task<bool> FindAsync(Guid themeId, CancellationToken ct)
    {
        if (await db.Set<Theme>().SingleOrDefaultAsync(t => t.Id == themeId, ct) is not { } theme)
            return false;
        var survey = await db.Surveys.AsNoTracking().SingleAsync(s => s.Id == theme.SurveyId, ct);
        (_theme, _reply) = (theme, await db.Set<ThemeReply>().SingleOrDefaultAsync(r => r.ThemeId == themeId, ct));
        Clock = new AnswerClock(survey.ClosedAt ?? Now);
        return survey.IsClosed && (theme.IsHeard || _reply is not null);
    }
}
