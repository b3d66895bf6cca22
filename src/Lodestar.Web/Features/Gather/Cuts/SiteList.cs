using Lodestar.Core.Gather;
using Lodestar.Core.Privacy;
using Lodestar.Web.Features.Gather.Invitations;

namespace Lodestar.Web.Features.Gather.Cuts;

/// <summary>The sites a survey lists when it opens.</summary>
internal static class SiteList
{
    /// <summary>
    /// Those where enough people work to be shown, as most of them spell it. Who works at a smaller one is counted without a site:
    /// a handful who name it would be too few to show, and hide another site with theirs.
    /// </summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(LodestarDb db, Survey survey, CancellationToken ct)
    {
        if (!survey.Cuts.BySite)
            return [];
        var spelled = await (await Invitees.WouldAskAsync(db, survey, ct))
            .Where(p => p.Site != null)
            .GroupBy(p => p.Site!)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToListAsync(ct);
        return Of(spelled.Select(s => (s.Key, s.Count)), survey.Smallest);
    }

    public static IReadOnlyList<string> Of(IEnumerable<(string Site, int People)> spelled, SmallestGroup smallest) =>
        [
            .. spelled
                .GroupBy(s => Line.Fold(s.Site))
                .Select(g =>
                    (
                        Name: g.OrderByDescending(s => s.People).ThenBy(s => s.Site, StringComparer.Ordinal).First().Site,
                        People: g.Sum(s => s.People)
                    )
                )
                .Where(s => smallest.Allows(s.People))
                .OrderByDescending(s => s.People)
                .ThenBy(s => s.Name, StringComparer.Ordinal)
                .Take(SurveyCuts.MostSites)
                .Select(s => s.Name)
                .Order(StringComparer.CurrentCulture),
        ];
}
