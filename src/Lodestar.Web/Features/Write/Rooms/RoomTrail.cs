using Lodestar.Core.Write;
using Lodestar.Core.Write.Trails;

namespace Lodestar.Web.Features.Write.Rooms;

/// <summary>The sentences that lay on the table when a draft was found, each with how many found it worth becoming.</summary>
public sealed class RoomTrail(LodestarDb db, RoomDesk desk)
{
    public async Task<IReadOnlyList<TrailCandidate>> CandidatesAsync(Draft draft, CancellationToken ct)
    {
        var origins = draft.Versions.Select(v => v.Origin.CandidateId).OfType<Guid>().ToHashSet();
        if (origins.Count == 0)
            return [];
        foreach (
            var workshop in await db
                .Workshops.AsNoTracking()
                .Where(w => w.ClosedAt != null)
                .OrderByDescending(w => w.ClosedAt)
                .ToListAsync(ct)
        )
        {
            var room = await desk.ReadAsync(workshop, ct);
            if (origins.Any(room.Bench.Has))
                return
                [
                    .. room.Bench.Candidates.Select(c => new TrailCandidate(
                        c.Id,
                        c.Text.Value,
                        room.Sheets.Passing(c.Id, Criterion.WorthBecoming)
                    )),
                ];
        }
        return [];
    }
}
