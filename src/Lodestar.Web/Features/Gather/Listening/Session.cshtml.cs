using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Listening;
using Lodestar.Web.Features.Gather.Answers;
using Lodestar.Web.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>One session: where notes are taken, where a town hall is moderated, and afterwards what it brought.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class SessionModel(LodestarDb db, Outgoing addresses, Texts texts) : PageModel
{
    private const int FewestCodes = 6;

    [BindProperty]
    public NoteForm Form { get; set; } = new();

    public ListeningSession Session { get; private set; } = null!;
    public Survey Survey { get; private set; } = null!;
    public string Question { get; private set; } = "";
    public string Where { get; private set; } = "";
    public IReadOnlyList<SessionRemark> Remarks { get; private set; } = [];
    public HallCounts Hall { get; private set; } = HallCounts.None;

    /// <summary>Whether the survey has a place for what gets in the way.</summary>
    public bool TakesObstacles => ListeningSession.ObstaclesOf(Survey) is not null;
    public string Link => addresses.UrlOf($"/t/{Session.Code}");
    public IEnumerable<SessionRemark> Noted => Remarks.Where(r => r.State is not RemarkState.TakenBack);

    /// <summary>The codes to choose from: those that spoke, and the next ones.</summary>
    public IEnumerable<int> Codes =>
        Enumerable.Range(
            1,
            Math.Min(
                ListeningSession.MostSpeakers,
                Math.Max(Session.Seats ?? FewestCodes, Noted.Select(r => r.Speaker ?? 0).Append(0).Max() + 1)
            )
        );

    public IEnumerable<(string Tag, int Count)> Tags =>
        Noted
            .SelectMany(r => r.Tags)
            .CountBy(tag => tag)
            .OrderByDescending(t => t.Value)
            .ThenBy(t => t.Key, StringComparer.Ordinal)
            .Select(t => (t.Key, t.Value));

    public async Task<IActionResult> OnGetAsync(Guid listeningSessionId, int? speaker, CancellationToken ct)
    {
        if (!await FindAsync(listeningSessionId, ct))
            return NotFound();
        Form.Speaker = speaker;
        return Page();
    }

    /// <summary>Notes a line. The page comes back ready for the next one, with the same speaker.</summary>
    public async Task<IActionResult> OnPostAsync(Guid listeningSessionId, CancellationToken ct)
    {
        if (!await FindAsync(listeningSessionId, ct))
            return NotFound();
        if (!Session.IsRunning)
            return RedirectToPage();
        if (Form.Read() is not var (speaker, line))
        {
            ModelState.AddModelError("Form.Line", Form.Problem(texts));
            return Page();
        }
        if (Session.Note(speaker, line, Form.Category) is { } remark)
        {
            db.Add(remark);
            await db.SaveChangesAsync(ct);
            this.Say(texts["Noted for S{0}.", speaker], undo: $"/gather/sessions/{Session.Id}/remarks/{remark.Id}/removal");
        }
        return RedirectToPage(new { listeningSessionId, speaker });
    }

    private async Task<bool> FindAsync(Guid sessionId, CancellationToken ct)
    {
        if (await db.ListeningSessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == sessionId, ct) is not { } session)
            return false;
        Session = session;
        Survey = await db.Surveys.AsNoTracking().SingleAsync(s => s.Id == session.SurveyId, ct);
        Question = Survey.Questions.Single(q => q.Id == session.QuestionId).Wording.Text;
        var unit = await db.Units.Where(u => u.Id == session.UnitId).Select(u => u.Name).SingleOrDefaultAsync(ct);
        var level = session.Level is { } one ? LevelNames.Of(one, texts) : null;
        Where = string.Join(" · ", new[] { unit, level }.OfType<string>());
        Remarks = await db.SessionRemarks.AsNoTracking().Where(r => r.ListeningSessionId == sessionId).OrderBy(r => r.Id).ToListAsync(ct);
        if (session.Kind is SessionKind.TownHall && session.IsRunning)
            Hall = await HallCounts.ReadAsync(db, session, Remarks, ct);
        return true;
    }
}
