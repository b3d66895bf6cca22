using Lodestar.Core.Privacy;

namespace Lodestar.Web.Features.Gather.Promise;

/// <summary>
/// Units with fewer people than twice the smallest group. Their numbers are protected as all are; but four of five who compare what
/// they wrote know the fifth, and no program can keep them from it (F5).
/// </summary>
public sealed record SmallPlaces(int Below, IReadOnlyList<SmallPlace> Units)
{
    public static readonly SmallPlaces None = new(0, []);

    public static async Task<SmallPlaces> ReadAsync(LodestarDb db, SmallestGroup smallest, CancellationToken ct)
    {
        var units = await db.Units.AsNoTracking().ToListAsync(ct);
        var tree = UnitTree.Of(units);
        var direct = await db
            .People.GroupBy(p => p.UnitId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var below = smallest.Size * 2;
        var small = units
            .Select(unit => new SmallPlace(unit.Name, tree.Below(unit.Id).Prepend(unit.Id).Sum(id => direct.GetValueOrDefault(id))))
            .Where(place => place.People > 0 && place.People < below);
        return new SmallPlaces(below, [.. small.OrderBy(place => place.People).ThenBy(place => place.Unit, StringComparer.CurrentCulture)]);
    }
}

/// <summary>A unit with all below it, and how many people the directory knows there.</summary>
public sealed record SmallPlace(string Unit, int People);
