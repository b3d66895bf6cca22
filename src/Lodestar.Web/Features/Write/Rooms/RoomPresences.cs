using System.Collections.Concurrent;
using Lodestar.Core.Write.Rooms;

namespace Lodestar.Web.Features.Write.Rooms;

/// <summary>Who is looking at a room just now, whatever node they are on; nobody has to say goodbye (T24).</summary>
public sealed class RoomPresences(LodestarDb db, RoomPresences.Notes notes)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(12);

    /// <summary>Notes that this person looks at the room; more often than every few seconds it costs nothing.</summary>
    public async Task SeeAsync(RoomVisit visit, CancellationToken ct)
    {
        var (workshop, actor) = (visit.Workshop, visit.Actor.Id);
        if (!notes.IsDue(workshop.Id, actor, visit.Now, Pause))
            return;
        if (await WriteAsync(visit, ct) > 0)
            return;
        try
        {
            db.Add(new RoomPresence(workshop, actor, visit.Now));
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException) // the other tab came first
        {
            db.ChangeTracker.Clear();
        }
    }

    public async Task<IReadOnlySet<Guid>> HereAsync(RoomVisit visit, CancellationToken ct)
    {
        var since = visit.Now - RoomPresence.Counts;
        return await db
            .RoomPresences.AsNoTracking()
            .Where(p => p.WorkshopId == visit.Workshop.Id && p.SeenAt > since)
            .Select(p => p.ActorId)
            .ToHashSetAsync(ct);
    }

    private Task<int> WriteAsync(RoomVisit visit, CancellationToken ct) =>
        db.InTransactionAsync(
            c =>
                db.RoomPresences.Where(p => p.WorkshopId == visit.Workshop.Id && p.ActorId == visit.Actor.Id)
                    .ExecuteUpdateAsync(set => set.SetProperty(p => p.SeenAt, visit.Now), c),
            ct
        );

    /// <summary>When this node last wrote down that somebody is there.</summary>
    public sealed class Notes
    {
        private const int Most = 10_000;
        private readonly ConcurrentDictionary<(Guid Workshop, Guid Actor), DateTimeOffset> _written = new();

        internal bool IsDue(Guid workshop, Guid actor, DateTimeOffset now, TimeSpan pause)
        {
            if (_written.TryGetValue((workshop, actor), out var last) && now - last < pause && now >= last)
                return false;
            if (_written.Count > Most)
                _written.Clear();
            _written[(workshop, actor)] = now;
            return true;
        }
    }
}
