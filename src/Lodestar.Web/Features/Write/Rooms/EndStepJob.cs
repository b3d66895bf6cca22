using Lodestar.Core.Write.Rooms;
using Lodestar.Web.Jobs;

namespace Lodestar.Web.Features.Write.Rooms;

/// <summary>
/// Begins the next step of a workshop over days when the time of one is over; more time in between makes this come to nothing, and its own
/// job comes later. Run twice it moves the room once.
/// </summary>
internal sealed class EndStepJob(LodestarDb db, RoomDesk desk, RoomClock clock, Texts texts) : IJob<EndStep>
{
    public async Task RunAsync(EndStep work, CancellationToken ct)
    {
        if (await db.Workshops.AsNoTracking().SingleOrDefaultAsync(w => w.Id == work.WorkshopId, ct) is not { IsClosed: false } workshop)
            return;
        var room = await desk.ReadAsync(workshop, ct);
        var now = await clock.NowAsync(db, ct);
        if (
            room.Course.Current != work.Step
            || room.Course.IsPaused
            || room.Course.Left(now) > TimeSpan.FromSeconds(1)
            || room.Course.Next is null
        )
            return;
        // The clock acts for whoever leads; nobody else's word moves a room.
        var lead = room.People.Lead;
        var actor = new RoomActor(room.People.LeadId ?? Guid.Empty, lead?.Name ?? texts["The clock"], HasSeat: false, MayLead: true);
        var visit = new RoomVisit(workshop, actor, new Enter(null, IsGuest: false), now);
        await desk.ActAsync(visit, Guid.CreateVersion7(), new GoTo(work.Step + 1, work.Step), ct);
    }
}
