using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Segments;
using Lodestar.Core.Gather.Sources;
using Lodestar.Core.Gather.Themes;
using Lodestar.Web.Features.Write.Checks;

namespace Lodestar.Web.Features.Write.Prework;

/// <summary>
/// Gathers what there is to prepare with. Sentences of answers come only from themes that enough people said to be quoted, in the order
/// of their random ids, those first that somebody pinned (anonymity rules 6 and 7); personal obstacles stay with those who run the journey.
/// </summary>
public sealed class PreworkReader(LodestarDb db, QuoteShelf shelf)
{
    private const int MostThemes = 7;
    private const int QuotesEach = 3;
    private const int MostExcerpts = 40;
    private const int MostPains = 10;

    public async Task<PreworkPack> ReadAsync(CancellationToken ct)
    {
        var survey = await db.SurveyHeardLastAsync(ct);
        return new PreworkPack(
            survey,
            survey is null ? [] : await ThemesAsync(survey, ct),
            await SourcesAsync(ct),
            await PainsAsync(ct),
            await db.Set<CustomerSegment>()
                .AsNoTracking()
                .Where(s => s.RemovedAt == null)
                .OrderBy(s => s.Kind)
                .ThenBy(s => s.Name)
                .ToListAsync(ct)
        );
    }

    private async Task<IReadOnlyList<PreworkTheme>> ThemesAsync(Survey survey, CancellationToken ct)
    {
        var themes = await db.FirstThemesAsync(survey.Id, MostThemes, ct);
        List<PreworkTheme> packed = [];
        foreach (var theme in themes)
            packed.Add(new PreworkTheme(theme, theme.MayBeQuoted(survey.Smallest) ? await QuotesAsync(theme, ct) : []));
        return packed;
    }

    private async Task<IReadOnlyList<IReadOnlyList<QuotePart>>> QuotesAsync(Theme theme, CancellationToken ct) =>
        [.. (await shelf.OfThemeAsync(theme, QuotesEach, ct)).Select(q => q.Parts).Where(parts => parts.Count > 0)];

    private async Task<IReadOnlyList<IGrouping<string, Excerpt>>> SourcesAsync(CancellationToken ct)
    {
        var kept = await db.Set<Excerpt>()
            .AsNoTracking()
            .Where(e => e.RemovedAt == null)
            .Join(
                db.Set<Source>().Where(s => s.RemovedAt == null),
                excerpt => excerpt.SourceId,
                source => source.Id,
                (excerpt, source) =>
                    new
                    {
                        excerpt,
                        source.Kind,
                        source.Title,
                    }
            )
            .OrderBy(k => k.excerpt.Id)
            .Take(MostExcerpts)
            .ToListAsync(ct);
        return
        [
            .. kept.OrderBy(k => k.Kind)
                .ThenBy(k => k.Title, StringComparer.CurrentCulture)
                .ThenBy(k => k.excerpt.Start)
                .GroupBy(k => k.Title, k => k.excerpt),
        ];
    }

    private async Task<IReadOnlyList<PainPoint>> PainsAsync(CancellationToken ct) =>
        await db
            .PainPoints.AsNoTracking()
            .Where(p => !p.IsPrivate && p.MergedIntoId == null && (p.Status == PainStatus.Open || p.Status == PainStatus.UnderWay))
            .OrderByDescending(p => p.Weight)
            .ThenBy(p => p.Id)
            .Take(MostPains)
            .ToListAsync(ct);
}
