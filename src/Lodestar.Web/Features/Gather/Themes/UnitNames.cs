using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Lodestar.Web.Features.Gather.Cuts;

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

    /// <param name="share">The group.</param>
    /// <param name="texts">The reader's language.</param>
    /// <param name="cuts">What the survey declared; a site or a length of service has its name there.</param>
    public string NameOf(ThemeShare share, Texts texts, SurveyCuts? cuts = null) =>
        share.Level is { } level ? LevelIn(level, texts)
        : share.Site is { } site ? CutNames.SiteOf(cuts ?? SurveyCuts.None, site)
        : share.Tenure is { } band ? CutNames.BandOf(cuts ?? SurveyCuts.None, band, texts)
        : _units.Find(unit => unit.Id == share.UnitId).Name ?? texts["a unit that is gone"];

    private static string LevelIn(Level level, Texts texts) =>
        level switch
        {
            Level.Frontline => texts["Frontline"],
            Level.Manager => texts["Managers"],
            Level.Executive => texts["Executives"],
        };
}
