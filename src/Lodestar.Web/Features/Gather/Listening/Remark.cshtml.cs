using Lodestar.Core.Gather.Listening;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>One remark, corrected while the session runs; two note-takers never overwrite each other unseen.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class RemarkModel(LodestarDb db, Texts texts) : PageModel
{
    [BindProperty]
    public NoteForm Form { get; set; } = new();

    public ListeningSession Session { get; private set; } = null!;
    public SessionRemark Remark { get; private set; } = null!;
    public bool TakesObstacles { get; private set; }

    /// <summary>What somebody else made of it meanwhile.</summary>
    public string? Theirs { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid listeningSessionId, Guid sessionRemarkId, CancellationToken ct)
    {
        if (!await FindAsync(listeningSessionId, sessionRemarkId, ct))
            return NotFound();
        if (Remark.Speaker is null)
            return ToSession(null);
        var line = LineOf(Remark);
        Form = new NoteForm
        {
            Speaker = Remark.Speaker,
            Line = line,
            Was = line,
            IsObstacle = Remark.IsObstacle,
            Category = Remark.Category,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid listeningSessionId, Guid sessionRemarkId, CancellationToken ct)
    {
        if (!await FindAsync(listeningSessionId, sessionRemarkId, ct))
            return NotFound();
        if (Form.Read() is not var (speaker, line))
        {
            ModelState.AddModelError("Form.Line", Form.Problem(texts));
            return Page();
        }
        if (Form.Was != LineOf(Remark))
            return Overtaken();
        if (!Remark.Correct(speaker, line, Form.Category))
            return ToSession(null);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException overtaken)
        {
            await overtaken.Entries[0].ReloadAsync(ct);
            return Overtaken();
        }
        this.Say(texts["Corrected."]);
        return ToSession(speaker);
    }

    private PageResult Overtaken()
    {
        (Theirs, Form.Was) = (LineOf(Remark), LineOf(Remark));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private RedirectToPageResult ToSession(int? speaker) => RedirectToPage("Session", new { listeningSessionId = Session.Id, speaker });

    private static string LineOf(SessionRemark remark) => string.Join(' ', remark.Tags.Select(tag => $"#{tag}").Prepend(remark.Text));

    private async Task<bool> FindAsync(Guid sessionId, Guid remarkId, CancellationToken ct)
    {
        var session = await db.ListeningSessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == sessionId, ct);
        var remark = await db.SessionRemarks.SingleOrDefaultAsync(r => r.Id == remarkId && r.ListeningSessionId == sessionId, ct);
        if (session is null || remark is null)
            return false;
        (Session, Remark) = (session, remark);
        var survey = await db.Surveys.AsNoTracking().SingleAsync(s => s.Id == session.SurveyId, ct);
        TakesObstacles = ListeningSession.ObstaclesOf(survey) is not null;
        return true;
    }
}
