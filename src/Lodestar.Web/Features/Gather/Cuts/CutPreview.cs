using Lodestar.Core.Gather;
using Lodestar.Core.Privacy;
using Lodestar.Web.Features.Gather.Invitations;
using Lodestar.Web.Features.Gather.Surveys;

namespace Lodestar.Web.Features.Gather.Cuts;

/// <summary>
/// What further cuts would show and hide if everybody who is asked answered: the best that can happen. Read from the directory, so it
/// says nothing of answers.
/// </summary>
/// <param name="Cuts">As declared, with the sites that would be listed.</param>
/// <param name="Sites">Each site that would be listed, and whether it would be shown.</param>
/// <param name="Bands">Each band, and whether it would be shown.</param>
/// <param name="SmallSites">How many sites have too few people to be listed.</param>
/// <param name="WithoutSite">People whose site is not known, or too small.</param>
/// <param name="WithoutStart">People whose first day is not known.</param>
public sealed record CutPreview(
    SurveyCuts Cuts,
    IReadOnlyList<CutFate> Sites,
    IReadOnlyList<CutFate> Bands,
    int SmallSites,
    int WithoutSite,
    int WithoutStart
)
{
    public static async Task<CutPreview> ReadAsync(LodestarDb db, Survey survey, SurveyCuts declared, DateOnly today, CancellationToken ct)
    {
        var people = await (await Invitees.WouldAskAsync(db, survey, ct))
            .Select(p => new
            {
                p.UnitId,
                p.Level,
                p.Site,
                p.HiredOn,
            })
            .ToListAsync(ct);
        var spelled = people.Where(p => p.Site is not null).CountBy(p => p.Site!).Select(s => (s.Key, s.Value)).ToList();
        var cuts = declared.At(SiteList.Of(spelled, survey.Smallest));
        var numbers = spelled.ToDictionary(s => s.Key, s => cuts.SiteOf(s.Key), StringComparer.Ordinal);
        var positions = people
            .CountBy(p => (p.UnitId, p.Level, Site: p.Site is null ? null : numbers[p.Site], Tenure: cuts.BandOf(p.HiredOn, today)))
            .Select(p => new Position(p.Key.UnitId, p.Key.Level, p.Key.Site, p.Key.Tenure, p.Value))
            .ToList();
        var units = UnitTree.Of(await db.Units.AsNoTracking().OrderBy(u => u.Name).ToListAsync(ct)).UpTo(HeardTable.MostUnits);
        var table = JointTable.Of(units, positions, survey.Smallest);
        return new CutPreview(
            cuts,
            [.. Enumerable.Range(1, cuts.Sites.Length).Select(n => FateOf(n, positions.Where(p => p.Site == n), table.Sites))],
            [.. cuts.Bands.Select(n => FateOf(n, positions.Where(p => p.Tenure == n), table.Tenures))],
            numbers.Where(n => n.Value is null).Select(n => Line.Fold(n.Key)).Distinct().Count(),
            positions.Where(p => p.Site is null).Sum(p => p.Count),
            people.Count(p => p.HiredOn is null)
        );
    }

    private static CutFate FateOf(int number, IEnumerable<Position> people, IReadOnlyDictionary<int, int> shown) =>
        new(number, people.Sum(p => p.Count), shown.ContainsKey(number));
}

/// <summary>A site or band by its number, with its people, and whether it would be shown.</summary>
public readonly record struct CutFate(int Number, int People, bool IsShown);
