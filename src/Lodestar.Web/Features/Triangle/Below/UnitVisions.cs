using Lodestar.Core.Triangle;

namespace Lodestar.Web.Features.Triangle.Below;

/// <summary>Reads the visions of units, and says who may write one.</summary>
public sealed class UnitVisions(LodestarDb db, CurrentPerson person)
{
    public async Task<VisionTree> ReadAsync(CancellationToken ct) =>
        new(
            (await db.VisionAsync(ct))?.Text,
            new OrgTree(await db.Units.AsNoTracking().ToListAsync(ct)),
            await db.UnitVisions.AsNoTracking().ToListAsync(ct)
        );

    /// <summary>Those who run the journey, and everybody who works in the unit or in one below it.</summary>
    public async Task<bool> MayWriteAsync(Guid unitId, OrgTree units, CancellationToken ct)
    {
        if (person.Facilitates)
            return true;
        var mine = await db.People.Where(p => p.Id == person.PersonId).Select(p => (Guid?)p.UnitId).SingleOrDefaultAsync(ct);
        return mine is { } unit && units.AndAbove(unit).Any(u => u.Id == unitId);
    }
}
