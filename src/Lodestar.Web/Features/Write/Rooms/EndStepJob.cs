using Lodestar.Core.Write.Rooms;
using Lodestar.Web.Jobs;

namespace Lodestar.Web.Features.Write.Rooms;

/// <summary>
/// Begins the next step of a workshop over days when the time of one is over. Run twice it moves the room once; run too early, because time was
/// added or because the clock of the jobs is ahead of the rooms', it comes again.
/// </summary>
internal sealed class EndStepJob(LodestarDb db, RoomDesk desk, RoomClock rooms, TimeProvider jobs) : IJob<EndStep>
{
    private static readonly TimeSpan Near = TimeSpan.FromSeconds(1);

    public async Task RunAsync(EndStep work, CancellationToken ct)
    {
        if (await db.Workshops.AsNoTracking().SingleOrDefaultAsync(w => w.Id == work.WorkshopId, ct) is not { IsClosed: false } workshop)
            return;
        var room = await desk.ReadAsync(workshop, ct);
        var now = await rooms.NowAsync(db, ct);
        if (room.Course.Current != work.Step || room.Course.IsPaused || room.Course.Next is null)
            return;
        if (room.Course.Left(now) is var left && left > Near)
        {
            db.Enqueue(work, jobs.GetUtcNow() + left);
            await db.SaveChangesAsync(ct);
            return;
        }
        // The clock acts for whoever leads; nobody else's word moves a room.
        var actor = new RoomActor(room.People.LeadId ?? Guid.Empty, room.People.Lead?.Name ?? "", HasSeat: false, MayLead: true);
        var visit = new RoomVisit(workshop, actor, new Enter(null, IsGuest: false), now);
        await desk.ActAsync(visit, Guid.CreateVersion7(), new GoTo(work.Step + 1, work.Step), ct);
    }
}
