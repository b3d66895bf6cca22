using Lodestar.Core.Gather.Themes;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>The units right below the organization, in the order people read them.</summary>
internal sealed class UnitNames
{
    private readonly List<(Guid Id, string Name)> _units;

    private UnitNames(List<(Guid, string)> units) => _units = units;

    public IReadOnlyList<(Guid Id, string Name)> All => _units;

    public static async Task<UnitNames> ReadAsync(LodestarDb db, CancellationToken ct)
    {
        var units = await db
            .Units.AsNoTracking()
            .Where(u => u.ParentId == null)
            .OrderBy(u => u.Name)
            .Select(u => new { u.Id, u.Name })
            .ToListAsync(ct);
        return new([.. units.Select(u => (u.Id, u.Name))]);
    }

    public string NameOf(ThemeShare share, Texts texts) =>
        share.Level is { } level
            ? LevelIn(level, texts)
            : _units.Find(unit => unit.Id == share.UnitId).Name ?? texts["a unit that is gone"];

    private static string LevelIn(Level level, Texts texts) =>
        level switch
        {
            Level.Frontline => texts["Frontline"],
            Level.Manager => texts["Managers"],
            Level.Executive => texts["Executives"],
        };
}
