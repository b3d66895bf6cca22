using Lodestar.Core.Write;

namespace Lodestar.Web.Features.Write.Workshops;

/// <summary>The workshops that somebody can open: all for those who facilitate, one's own for those with a seat.</summary>
public sealed class WorkshopList(LodestarDb db, CurrentPerson me)
{
    private const int Most = 10;

    public async Task<IReadOnlyList<Workshop>> MineAsync(CancellationToken ct)
    {
        var workshops = db.Workshops.AsNoTracking();
        if (!me.Facilitates)
            workshops = workshops.Where(w =>
                db.Seats.Any(s => s.WorkshopId == w.Id && s.PersonId == me.PersonId && s.PersonId != null && s.WithdrawnAt == null)
            );
        return await workshops.OrderByDescending(w => w.PlannedAt).ThenByDescending(w => w.Id).Take(Most).ToListAsync(ct);
    }
}
