using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Lodestar.Web.Features.Gather.PainPoints;
using Lodestar.Web.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.YouSaid;

/// <summary>For those who lead: what waits longest for a public answer, and the page that carries the answers.</summary>
[Authorize(Policy = Policies.Lead)]
public sealed class YouSaidModel(LodestarDb db, CurrentPerson me, TimeProvider clock, Outgoing mail) : PageModel
{
    public YouSaidPage? Public { get; private set; }
    public IReadOnlyList<Waiting> Waiting { get; private set; } = [];
    public IReadOnlyList<Waiting> Answered { get; private set; } = [];
    public DateTimeOffset Now => clock.GetUtcNow();
    public string Link => mail.UrlOf($"/you-said/{Public?.Code}");
    public int Overdue => Waiting.Count(w => w.Clock.IsOverdue(Now));

    /// <summary>What has waited too long and what comes next; so many of each are in sight, the others folded below them.</summary>
    public IReadOnlyList<WaitingGroup> Groups =>
        [
            new(IsLate: true, [.. Waiting.Where(w => w.Clock.IsOverdue(Now))]),
            new(IsLate: false, [.. Waiting.Where(w => !w.Clock.IsOverdue(Now))]),
        ];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Public = await db.Set<YouSaidPage>().AsNoTracking().SingleOrDefaultAsync(ct);
        var points = await db.PainPoints.AsNoTracking().Shared().ToListAsync(ct);
        var closed = await db
            .Surveys.AsNoTracking()
            .Where(s => s.State == SurveyState.Closed)
            .ToDictionaryAsync(s => s.Id, s => s.ClosedAt, ct);
        var replies = await db.Set<ThemeReply>().AsNoTracking().ToDictionaryAsync(r => r.ThemeId, ct);
        var themes = await db.Set<Theme>().AsNoTracking().Where(t => t.Rank > 0).OrderBy(t => t.Rank).ToListAsync(ct);

        // An answer given after a survey had closed answers what was heard in it under the same name as well.
        var answers = themes.Where(t => replies.ContainsKey(t.Id)).ToLookup(t => t.Key, t => replies[t.Id].AnsweredAt);

        var all = points
            .Select(p => new Waiting(p.Text, p.Clock, $"/gather/pain-points/{p.Id}/answer", p.IsAnswered, IsTheme: false))
            .Concat(
                themes
                    .Where(t => closed.ContainsKey(t.SurveyId))
                    .Select(t => new Waiting(
                        t.Name,
                        new AnswerClock(closed[t.SurveyId]!.Value),
                        $"/gather/themes/{t.Id}/answer",
                        replies.ContainsKey(t.Id) || answers[t.Key].Any(at => at >= closed[t.SurveyId]),
                        IsTheme: true
                    ))
            )
            .OrderBy(w => w.Clock.HeardAt)
            .ToLookup(w => w.IsAnswered);
        (Waiting, Answered) = ([.. all[false]], [.. all[true]]);
    }

    public async Task<IActionResult> OnPostAsync([FromServices] Texts texts, CancellationToken ct)
    {
        var page = await db.Set<YouSaidPage>().SingleOrDefaultAsync(ct);
        if (page is null)
            db.Add(page = new YouSaidPage(me.OrganizationId));
        if (page.IsOpen)
            page.Close();
        else
            page.Open(Now);
        if (await db.SaveUnlessThereAsync(ct))
            this.Say(
                page.IsOpen ? texts["The page is open. Give its address to everybody."] : texts["The page is closed."],
                undo: "/gather/you-said"
            );
        return RedirectToPage();
    }
}

/// <summary>Answers that are late, or those that are not; whoever waits longest first.</summary>
public sealed record WaitingGroup(bool IsLate, IReadOnlyList<Waiting> All)
{
    /// <summary>More at once is a wall, not a list of things to do.</summary>
    public const int InSight = 5;

    public IEnumerable<Waiting> First => All.Take(InSight);
    public IReadOnlyList<Waiting> Rest => [.. All.Skip(InSight)];
}

/// <summary>Something that was heard, and whether it has its answer.</summary>
public sealed record Waiting(string Heard, AnswerClock Clock, string Url, bool IsAnswered, bool IsTheme);
