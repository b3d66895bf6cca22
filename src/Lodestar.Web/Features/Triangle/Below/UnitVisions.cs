using Lodestar.Core.Triangle;
using Lodestar.Core.Write;
using Lodestar.Text.Statements;

namespace Lodestar.Web.Features.Triangle.Below;

/// <summary>Reads the visions of units, and says who may write one.</summary>
public sealed class UnitVisions(LodestarDb db, CurrentPerson person)
{
    public async Task<(VisionTree Tree, OrgTree Units)> ReadAsync(CancellationToken ct)
    {
        var units = await db.Units.AsNoTracking().ToListAsync(ct);
        var company = (await db.Visions.AsNoTracking().OrderByDescending(v => v.Number).FirstOrDefaultAsync(ct))?.Text;
        return (new VisionTree(company, units, await db.UnitVisions.AsNoTracking().ToListAsync(ct)), new OrgTree(units));
    }

    /// <summary>Those who run the journey, and everybody who works in the unit or in one below it.</summary>
    public async Task<bool> MayWriteAsync(Guid unitId, OrgTree units, CancellationToken ct)
    {
        if (person.Facilitates)
            return true;
        var mine = await db
            .People.Where(p => p.Id == person.PersonId && p.LeftOn == null)
            .Select(p => (Guid?)p.UnitId)
            .SingleOrDefaultAsync(ct);
        return mine is { } unit && units.Under(unitId).Contains(unit);
    }
}

/// <summary>What the words alone say about two sentences of which one stands above the other. It advises; people decide.</summary>
/// <param name="Nearness">How near they come.</param>
/// <param name="Above">The sentence above.</param>
public sealed record DirectionHint(Nearness Nearness, VisionText Above)
{
    public static DirectionHint Of(VisionText text, VisionText above, WordKinship kinship) =>
        new(Nearness.Of(text.Value, above.Value, kinship), above);
}
