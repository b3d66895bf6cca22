using Lodestar.Core.Gather.Listening;
using Lodestar.Web.Live;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>Takes what phones send, and what those who moderate decide about it.</summary>
public sealed class HallDesk(LodestarDb db, CurrentPerson me, TownHalls halls, RoomPulse pulse)
{
    /// <summary>Sent twice it is taken once: the same words of the same phone are one remark.</summary>
    public async Task<SayOutcome> SayAsync(Guid sessionId, string? text, VisitorKey visitor, CancellationToken ct)
    {
        // Another of this phone may take the same turn.
        var outcome = await db.AgainIfOutrunAsync(c => db.InTransactionAsync(d => SayOnceAsync(sessionId, text, visitor, d), c), ct);
        if (outcome is SayOutcome.Taken)
            Tell(sessionId);
        return outcome;
    }

    /// <summary>Null where there is no such remark.</summary>
    public async Task<(DecideOutcome Outcome, SessionRemark Remark)?> DecideAsync(
        Guid sessionId,
        Guid remarkId,
        RemarkState seen,
        HideReason? hideBecause,
        CancellationToken ct
    )
    {
        var remark = await db.SessionRemarks.SingleOrDefaultAsync(r => r.Id == remarkId && r.ListeningSessionId == sessionId, ct);
        if (remark is null)
            return null;
        var outcome = remark.Decide(seen, hideBecause, me.Name);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException overtaken)
        {
            await overtaken.Entries[0].ReloadAsync(ct);
            outcome = DecideOutcome.Overtaken;
        }
        if (outcome is DecideOutcome.Decided)
            Tell(sessionId);
        return (outcome, remark);
    }

    /// <summary>What this phone agreed with.</summary>
    public async Task<IReadOnlySet<Guid>> AgreedByAsync(Guid sessionId, VisitorKey visitor, CancellationToken ct)
    {
        var hash = visitor.HashFor(sessionId);
        var theirs = db.Upvotes.Where(u => u.ListeningSessionId == sessionId && u.Visitor == hash);
        return await theirs.Select(u => u.SessionRemarkId).ToHashSetAsync(ct);
    }

    // Whoever comes here next sees it at once; the others when the room tells them.
    private void Tell(Guid sessionId)
    {
        halls.Forget(sessionId);
        pulse.Touch(me.OrganizationId, sessionId, RoomPart.Board);
    }

    private async Task<SayOutcome> SayOnceAsync(Guid sessionId, string? text, VisitorKey visitor, CancellationToken ct)
    {
        await db.HoldRowAsync<ListeningSession>(sessionId, ct);
        var session = await db.ListeningSessions.AsNoTracking().SingleAsync(s => s.Id == sessionId, ct);
        var hash = visitor.HashFor(sessionId);
        var theirs = await db
            .SessionRemarks.AsNoTracking()
            .Where(r => r.ListeningSessionId == sessionId && r.Visitor == hash)
            .Select(r => new { r.Turn, r.Text })
            .ToListAsync(ct);
        var (outcome, remark) = session.Say(text, visitor, [.. theirs.Select(r => r.Turn!.Value)]);
        if (remark is null || theirs.Any(r => r.Text == remark.Text))
            return outcome;
        db.Add(remark);
        await db.SaveChangesAsync(ct);
        return outcome;
    }
}
