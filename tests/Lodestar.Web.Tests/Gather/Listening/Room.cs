using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Listening;
using Lodestar.Core.Organizations;
using Lodestar.Web.Features.Gather.Listening;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Gather.Listening;

/// <summary>A session that runs in an open survey, with the contact center of the story around it.</summary>
internal sealed class Room
{
    private readonly LodestarApp _app;

    private Room(LodestarApp app, Scene scene, ListeningSession session) => (_app, Scene, Session) = (app, scene, session);

    public Scene Scene { get; }
    public ListeningSession Session { get; }
    public string Page => $"/gather/sessions/{Session.Id}";
    public string Join => $"/t/{Session.Code}";

    public static async Task<Room> OpenAsync(LodestarApp app, SessionKind kind, int? seats = null)
    {
        var scene = await Scene.OpenAsync(app, QuestionBank.ThinkOf, QuestionBank.InTheWay);
        var session = new ListeningSession(scene.Survey.Questions[0], kind, "Remote agents", Cast.Morning)
        {
            UnitId = scene.Voice.Id,
            Level = Level.Frontline,
            Seats = seats,
        };
        await app.SeedAsync(session);
        return new Room(app, scene, session);
    }

    /// <summary>Somebody says this from a phone, and the hall sees it (or not, for this reason).</summary>
    public async Task<SessionRemark> SaysAsync(string text, HideReason? hidden = null, bool decided = true)
    {
        var remark = Session.Say(text, VisitorKey.New(), []).Remark!;
        if (decided)
            remark.Decide(RemarkState.Waiting, hidden, "Mara Lindqvist");
        await _app.SeedAsync(remark);
        return remark;
    }

    public async Task NotesAsync(int speaker, params string[] lines) =>
        await _app.SeedAsync([.. lines.Select(line => Session.Note(speaker, NoteLine.TryParse(line)!)!)]);

    public Task<CloseOutcome?> CloseAsync() =>
        _app.InScopeAsync(s => s.GetRequiredService<SessionClosing>().CloseAsync(Session.Id, TestContext.Current.CancellationToken));

    public Task<List<SessionRemark>> RemarksAsync() =>
        _app.ReadAsync(db => db.SessionRemarks.AsNoTracking().Where(r => r.ListeningSessionId == Session.Id).ToListAsync());

    public Task<int> UpvotesAsync() => _app.ReadAsync(db => db.Upvotes.CountAsync(u => u.ListeningSessionId == Session.Id));

    /// <summary>Everybody heard in the survey, those who spoke included.</summary>
    public Task<List<Response>> VoicesAsync() =>
        _app.ReadAsync(db =>
            db.Responses.IgnoreQueryFilters(["written"])
                .AsNoTracking()
                .Include(r => r.Answers)
                .Where(r => r.SurveyId == Scene.Survey.Id)
                .ToListAsync()
        );
}
