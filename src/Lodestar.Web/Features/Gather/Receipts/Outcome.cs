using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Lodestar.Core.Write;
using Lodestar.Text.Statements;

namespace Lodestar.Web.Features.Gather.Receipts;

/// <summary>What an answer became part of, for whoever holds its receipt: only what is shown of the survey anyway, and never the answer.</summary>
public sealed record Outcome(IReadOnlyList<StandsIn> Themes, VisionText? Vision, IReadOnlyList<PainPoint> Solved)
{
    /// <summary>
    /// Null for a receipt of nobody, of an answer that is in no theme that is shown, and for any while the survey is open: who tries
    /// receipts out learns nothing.
    /// </summary>
    public static async Task<Outcome?> ReadAsync(LodestarDb db, Survey survey, ReceiptCode? receipt, CancellationToken ct)
    {
        var answers = await AnswersOfAsync(db, survey, receipt, ct);
        var themes = await db.Set<Theme>()
            .AsNoTracking()
            .Where(t => t.SurveyId == survey.Id && t.Rank > 0)
            .OrderBy(t => t.Rank)
            .ToListAsync(ct);
        List<Theme> mine = [];
        foreach (var theme in themes.Where(theme => survey.Smallest.Allows(theme.Answers)))
        {
            var voices = await db.Set<ThemeVoices>().AsNoTracking().SingleOrDefaultAsync(v => v.ThemeId == theme.Id, ct);
            if (voices is not null && answers.Any(answer => voices.Contains(answer.Id)))
                mine.Add(theme);
        }
        if (!survey.IsClosed || mine.Count == 0)
            return null;

        var vision = await db.Set<Vision>().AsNoTracking().OrderByDescending(v => v.Number).FirstOrDefaultAsync(ct);
        var kinds = answers.Select(a => a.Category).OfType<PainCategory>().ToList();
        var solved = await db
            .PainPoints.AsNoTracking()
            .Where(p => p.SolvedAt != null && !p.IsPrivate && p.MergedIntoId == null)
            .Where(p => p.Category != null && kinds.Contains(p.Category.Value))
            .ToListAsync(ct);
        return new Outcome(StandingIn(mine, vision?.Text), vision?.Text, [.. solved.OrderBy(p => p.SolvedAt)]);
    }

    private static Task<List<Mine>> AnswersOfAsync(LodestarDb db, Survey survey, ReceiptCode? receipt, CancellationToken ct)
    {
        var hash = receipt?.HashFor(survey.Id) ?? "";
        return (
            from response in db.Responses
            where response.SurveyId == survey.Id && response.ReceiptHash == hash
            from answer in response.Answers
            select new Mine(answer.Id, answer.Category)
        ).ToListAsync(ct);
    }

    private static List<StandsIn> StandingIn(List<Theme> themes, VisionText? vision)
    {
        var cover = ThemeCover.Of(vision?.Value ?? "", themes.Select(t => new KnownTheme(t.Key, t.Name, t.KeyPhrases)));
        return [.. themes.Zip(cover.Themes, (theme, touch) => new StandsIn(theme, touch.IsTouched))];
    }

    private sealed record Mine(Guid Id, PainCategory? Category);
}

/// <summary>A theme that the answer counts in, and whether the adopted sentence speaks of it.</summary>
public sealed record StandsIn(Theme Theme, bool IsInVision);
