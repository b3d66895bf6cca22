using Lodestar.Core.Journeys;
using Lodestar.Core.Write;
using Lodestar.Web.Features.Write.Workshops;

namespace Lodestar.Web.Features.Write.Dates;

/// <summary>What a team does before its first sentence: agree on a date, prepare, meet in the room (R100, R104).</summary>
internal sealed class MeetingReport(LodestarDb db, Writers writers, WorkshopList workshops, Texts texts)
{
    /// <summary>Null when there is nothing for this person to do.</summary>
    public async Task<NextStep?> ReadAsync(DateTimeOffset now, CancellationToken ct)
    {
        if ((await workshops.MineAsync(ct)).FirstOrDefault(w => !w.IsClosed) is { } workshop)
            return ToTheRoom(workshop);
        var date = await db.WorkshopDates.AsNoTracking().SingleOrDefaultAsync(d => d.CalledOffAt == null, ct);
        if (date is null)
            return writers.ILead ? SetADate : null;
        if (date.StartsAt > now && await writers.AmOneOfTheTeamAsync(ct))
            return Prepare;
        return writers.ILead ? PlanIt : null;
    }

    private NextStep ToTheRoom(Workshop workshop) =>
        new(
            texts["Meet in the room"],
            texts["“{0}” is planned. The room opens early, so that everybody finds their seat.", workshop.Title],
            texts["Open the room"],
            $"/rooms/{workshop.Id}"
        );

    private NextStep SetADate =>
        new(
            texts["Agree on a date with the team"],
            texts["Two hours together; everybody gets the date for their calendar and the pack to read."],
            texts["Set a date"],
            "/write/date"
        );

    private NextStep Prepare =>
        new(
            texts["Prepare for the workshop"],
            texts["Half an hour of reading, and a few thoughts that only you see."],
            texts["Read the pack"],
            "/write/prework"
        );

    private NextStep PlanIt =>
        new(
            texts["Plan the workshop"],
            texts["The agenda is tried; change what you like. Everybody on the team gets a seat."],
            texts["Plan it"],
            "/write/workshops/new"
        );
}
