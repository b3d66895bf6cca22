using Lodestar.Core.Gather;

namespace Lodestar.Web.Features.Gather.PainPoints;

/// <summary>
/// What people wrote about what gets in the way, as far as it may be read: of closed surveys only, and only where enough people wrote
/// something; in the order of random ids, without where it came from (anonymity rules 5 to 7).
/// </summary>
public sealed class HeardPains(LodestarDb db)
{
    public const int PageSize = 24;

    /// <summary>Sentences that no pain point was taken up from yet.</summary>
    public IReadOnlyList<HeardPain> Waiting { get; private set; } = [];
    public int Count { get; private set; }
    public int TakenUp { get; private set; }

    public async Task ReadAsync(int page, CancellationToken ct)
    {
        var quotable = await QuotableAsync(ct);
        var waiting = quotable.Where(a => !db.Set<PainVoice>().Any(v => v.AnswerId == a.Id));
        Count = await waiting.CountAsync(ct);
        TakenUp = await quotable.CountAsync(ct) - Count;
        Waiting = await Words(waiting.OrderBy(a => a.Id).Skip((Math.Max(1, page) - 1) * PageSize).Take(PageSize)).ToListAsync(ct);
    }

    /// <summary>Those of the sentences asked for that may be read; others are as good as not there.</summary>
    public async Task<IReadOnlyList<HeardPain>> FindAsync(IReadOnlyCollection<Guid> answerIds, CancellationToken ct) =>
        answerIds.Count == 0 ? [] : await Words((await QuotableAsync(ct)).Where(a => answerIds.Contains(a.Id))).ToListAsync(ct);

    /// <summary>In their words: what a pain point was taken up from.</summary>
    public async Task<IReadOnlyList<HeardPain>> BehindAsync(PainPoint point, CancellationToken ct) =>
        await Words(
                db.Answers.AsNoTracking()
                    .Where(a => db.Set<PainVoice>().Any(v => v.PainPointId == point.Id && v.AnswerId == a.Id))
                    .OrderBy(a => a.Id)
            )
            .ToListAsync(ct);

    private static IQueryable<HeardPain> Words(IQueryable<Answer> answers) => answers.Select(a => new HeardPain(a.Id, a.Text, a.Category));

    private async Task<IQueryable<Answer>> QuotableAsync(CancellationToken ct)
    {
        List<Guid> allowed = [];
        foreach (var survey in await db.Surveys.AsNoTracking().Where(s => s.State == SurveyState.Closed).ToListAsync(ct))
        {
            var asked = survey.Questions.Where(q => q.Polarity is Polarity.InTheWay).Select(q => q.Id).ToList();
            var people = await db.Answers.Where(a => asked.Contains(a.QuestionId)).Select(a => a.ResponseId).Distinct().CountAsync(ct);
            if (survey.Smallest.ForQuotes.Allows(people))
                allowed.AddRange(asked);
        }
        return db.Answers.AsNoTracking().Where(a => allowed.Contains(a.QuestionId));
    }
}

/// <summary>What somebody wrote, without anything about them.</summary>
public sealed record HeardPain(Guid AnswerId, string Text, PainCategory? Category);
