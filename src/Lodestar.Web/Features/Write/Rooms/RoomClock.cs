namespace Lodestar.Web.Features.Write.Rooms;

/// <summary>
/// The one clock of all rooms (T11): the database's where several nodes share one, so that a step begun on one node ends at the same moment on
/// every other; between two looks at it time runs on without the wall clock, which somebody may set.
/// </summary>
public sealed class RoomClock(TimeProvider clock)
{
    private Reading? _last;

    /// <summary>How long one look at the database's clock counts.</summary>
    public TimeSpan Fresh { get; init; } = TimeSpan.FromMinutes(5);

    public async ValueTask<DateTimeOffset> NowAsync(LodestarDb db, CancellationToken ct)
    {
        var last = _last;
        // A single process never looks twice: nothing else could disagree with it.
        if (last is null || db.Database.IsNpgsql() && clock.GetElapsedTime(last.Stamp) > Fresh)
            _last = last = await ReadAsync(db, ct);
        return last.Now + clock.GetElapsedTime(last.Stamp);
    }

    private async Task<Reading> ReadAsync(LodestarDb db, CancellationToken ct)
    {
        if (!db.Database.IsNpgsql())
            return new(clock.GetUtcNow(), clock.GetTimestamp());
        var before = clock.GetTimestamp();
        var now = await db.Database.SqlQuery<DateTimeOffset>($"SELECT clock_timestamp() AS \"Value\"").SingleAsync(ct);
        var after = clock.GetTimestamp();
        return new(now.ToUniversalTime(), before + (after - before) / 2);
    }

    private sealed record Reading(DateTimeOffset Now, long Stamp);
}
