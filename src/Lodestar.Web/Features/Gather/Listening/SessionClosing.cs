using System.Security.Cryptography;
using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Listening;
using Lodestar.Web.Features.Gather.Surveys;
using Lodestar.Web.Live;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>Ends a session for good: what was said joins its survey, and which code or phone it came from is forgotten (anonymity rule 2).</summary>
public sealed class SessionClosing(LodestarDb db, RoomPulse pulse, TimeProvider clock)
{
    private readonly List<ListeningSession> _ended = [];

    /// <summary>Null where there is no such session.</summary>
    public Task<CloseOutcome?> CloseAsync(Guid sessionId, CancellationToken ct) => CloseAsync(sessionId, clock.GetUtcNow(), ct);

    internal async Task<CloseOutcome?> CloseAsync(Guid sessionId, DateTimeOffset now, CancellationToken ct)
    {
        var outcome = await db.InTransactionAsync<CloseOutcome?>(
            async c =>
            {
                if (await db.ListeningSessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == sessionId, c) is not { } found)
                    return null;
                // As an answer does: the survey cannot close before this is saved, and what came first is not lost.
                var survey = await db.HoldAsync(found.SurveyId, c);
                return await EndAsync(survey, sessionId, now, c);
            },
            ct
        );
        TellRooms();
        return outcome;
    }

    /// <summary>Every session of a survey that is about to close, within the same transaction; the rooms are told after it.</summary>
    public async Task CloseAllAsync(Survey survey, CancellationToken ct)
    {
        var running = await db
            .ListeningSessions.Where(s => s.SurveyId == survey.Id && s.State == SessionState.Running)
            .Select(s => s.Id)
            .ToListAsync(ct);
        foreach (var sessionId in running)
            await EndAsync(survey, sessionId, clock.GetUtcNow(), ct);
    }

    /// <summary>Phones and moderators then see that it has ended.</summary>
    public void TellRooms()
    {
        foreach (var session in _ended)
            pulse.Touch(session.OrganizationId, session.Id, RoomPart.Board);
        _ended.Clear();
    }

    private async Task<CloseOutcome> EndAsync(Survey survey, Guid sessionId, DateTimeOffset now, CancellationToken ct)
    {
        // Phones that are just sending hold the session; this waits for them, and later ones find it closed.
        if (db.Database.IsNpgsql())
            await db.Database.ExecuteSqlAsync($"SELECT 1 FROM \"ListeningSessions\" WHERE \"Id\" = {sessionId} FOR UPDATE", ct);
        var session = await db.ListeningSessions.SingleAsync(s => s.Id == sessionId, ct);
        await db.Entry(session).ReloadAsync(ct);
        if (!session.IsRunning)
            return CloseOutcome.NotOpen;
        var remarks = await db.SessionRemarks.Where(r => r.ListeningSessionId == sessionId).ToListAsync(ct);
        var upvotes = await db
            .Upvotes.Where(u => u.ListeningSessionId == sessionId)
            .GroupBy(u => u.SessionRemarkId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);

        var voices = session.Close(survey, remarks, upvotes, now).ToArray();
        RandomNumberGenerator.Shuffle(voices.AsSpan()); // the order of the table of codes must not become the order of voices
        db.AddRange(voices);
        var keeps = session.KeepsRemarks(survey);
        db.RemoveRange(remarks.Where(r => !keeps || r.State is RemarkState.TakenBack));
        await db.SaveChangesAsync(ct);
        await db.Upvotes.Where(u => u.ListeningSessionId == sessionId).ExecuteDeleteAsync(ct);
        await ShuffleAsync(session, ct);
        _ended.Add(session);
        return CloseOutcome.Closed;
    }

    /// <summary>PostgreSQL keeps rows as they came; those that stay are written anew in random order.</summary>
    private async Task ShuffleAsync(ListeningSession session, CancellationToken ct)
    {
        if (!db.Database.IsNpgsql())
            return;
        object[] whose = [session.OrganizationId, session.Id];
        var copy = $"\"Shuffled{session.Id:N}\""; // a survey that closes ends many sessions in one transaction
        await RunAsync($"CREATE TEMPORARY TABLE {copy} (LIKE \"SessionRemarks\") ON COMMIT DROP");
        await RunAsync($"INSERT INTO {copy} SELECT * FROM \"SessionRemarks\" WHERE {Mine} ORDER BY random()", whose);
        await RunAsync($"DELETE FROM \"SessionRemarks\" WHERE {Mine}", whose);
        await RunAsync($"INSERT INTO \"SessionRemarks\" SELECT * FROM {copy}");

        Task RunAsync(string sql, params object[] with) => db.Database.ExecuteSqlRawAsync(sql, with, ct);
    }

    private const string Mine = "\"OrganizationId\" = {0} AND \"ListeningSessionId\" = {1}";
}
