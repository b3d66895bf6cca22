using System.Collections.Concurrent;
using System.Diagnostics;
using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Listening;
using Lodestar.Web.Live;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>
/// Town halls as they are now, read once for however many ask: kept until the room says that it changed, and for two seconds at most, since
/// news can get lost.
/// </summary>
public sealed class TownHalls : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);
    private readonly ConcurrentDictionary<string, Lazy<Task<Reading>>> _kept = new(StringComparer.Ordinal);
    private readonly IServiceScopeFactory _scopes;
    private readonly InProcessRoomBus _rooms;

    public TownHalls(IServiceScopeFactory scopes, InProcessRoomBus rooms)
    {
        (_scopes, _rooms) = (scopes, rooms);
        rooms.Changed += Forget;
    }

    /// <summary>Null for a code that opens none.</summary>
    public async Task<Hall?> FindAsync(string typed, CancellationToken ct)
    {
        var code = SurveyCode.Normalize(typed);
        if (code.Length != SurveyCode.Length)
            return null;
        while (true)
        {
            var mine = new Lazy<Task<Reading>>(() => ReadAsync(code));
            var kept = _kept.GetOrAdd(code, mine);
            var reading = await ReadingOfAsync(code, kept, ct);
            if (reading.Hall is null)
                Drop(code, kept); // wrong codes fill no memory
            if (reading.Hall is null || kept == mine || Stopwatch.GetElapsedTime(reading.Began) < Longest)
                return reading.Hall;
            Drop(code, kept);
        }
    }

    /// <summary>What is kept of this hall is no longer true; the empty id means every hall.</summary>
    public void Forget(Guid sessionId)
    {
        foreach (var (code, kept) in _kept)
            if (sessionId == Guid.Empty || !IsOfAnother(kept, sessionId))
                Drop(code, kept);
    }

    public void Dispose() => _rooms.Changed -= Forget;

    private async Task<Reading> ReadingOfAsync(string code, Lazy<Task<Reading>> kept, CancellationToken ct)
    {
        try
        {
            return await kept.Value.WaitAsync(ct);
        }
        catch (Exception) when (kept.Value.IsFaulted)
        {
            Drop(code, kept);
            throw;
        }
    }

    private void Drop(string code, Lazy<Task<Reading>> kept) => _kept.TryRemove(KeyValuePair.Create(code, kept));

    // One that is just being read may be of any hall.
    private static bool IsOfAnother(Lazy<Task<Reading>> kept, Guid sessionId) =>
        kept is { IsValueCreated: true, Value: { IsCompletedSuccessfully: true } reading }
        && reading.GetAwaiter().GetResult().Hall is { } hall
        && hall.Session.Id != sessionId;

    private async Task<Reading> ReadAsync(string code)
    {
        var began = Stopwatch.GetTimestamp();
        await using var scope = _scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LodestarDb>();
        var session = await db.ListeningSessions.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(s => s.Code == code);
        if (session is null)
            return new Reading(null, began);
        var organization = await db.Organizations.IgnoreQueryFilters().AsNoTracking().SingleAsync(o => o.Id == session.OrganizationId);
        scope.ServiceProvider.GetRequiredService<CurrentPerson>().Visit(organization);
        return new Reading(await HallOfAsync(db, session, organization), began);
    }

    private static async Task<Hall> HallOfAsync(LodestarDb db, ListeningSession session, Organization organization)
    {
        var survey = await db.Surveys.AsNoTracking().SingleAsync(s => s.Id == session.SurveyId);
        var remarks = await db.SessionRemarks.AsNoTracking().Where(r => r.ListeningSessionId == session.Id).ToListAsync();
        var counts = await HallCounts.ReadAsync(db, session, remarks, CancellationToken.None);
        var shown = remarks.Where(r => r.IsShown).Select(r => new HallRemark(r.Id, r.Text, counts.Of(r)));
        return new Hall(
            session,
            organization,
            survey.Questions.Single(q => q.Id == session.QuestionId).Wording.Text,
            [.. shown.OrderByDescending(r => r.Upvotes).ThenBy(r => r.Id)],
            HiddenLog.Of(remarks),
            remarks.Count(r => r.State is RemarkState.Waiting)
        );
    }

    private sealed record Reading(Hall? Hall, long Began);
}
