using Lodestar.Core.GutCheck;
using Lodestar.Web.Journeys;

namespace Lodestar.Web.Features.GutCheck.Rounds;

/// <summary>What the readers' answers themselves speak against adopting a sentence (R111).</summary>
public sealed class RoundConcerns(LodestarDb db, Texts texts) : IConcerns
{
    public async Task<IReadOnlyList<Concern>> AboutAsync(Guid draftVersionId, CancellationToken ct)
    {
        var round = await db
            .Rounds.AsNoTracking()
            .Include(r => r.Readers)
            .Where(r => r.DraftVersionId == draftVersionId)
            .OrderByDescending(r => r.Number)
            .FirstOrDefaultAsync(ct);
        return round?.Result is { } result ? [.. Of(round, result)] : [];
    }

    private IEnumerable<Concern> Of(Round round, RoundResult result)
    {
        var here = $"/gut-check/rounds/{round.Id}";
        if (result.Verdict is Verdict.TooFewAnswers)
            yield return new Concern(
                texts["Only {0} have answered; fewer than {1} are no gut check.", result.Answered.Count, RoundResult.Fewest],
                texts["Ask again"],
                $"/gut-check/rounds/new?version={round.DraftVersionId}"
            );
        if (result.Verdict is Verdict.NotYet)
            yield return new Concern(
                texts["{0} of {1} say “definitely us”; the line is 95 of 100.", result.Agreement.Count, result.Agreement.Of],
                texts["Change a word"],
                $"{here}/repair"
            );
        var unanswered = result.Hesitaters.Where(r => string.IsNullOrEmpty(r.Reply)).ToList();
        if (unanswered.Count > 0)
            yield return new Concern(
                texts.Count(unanswered.Count, "{0} person who hesitates has had no answer.", "{0} people who hesitate have had no answer."),
                texts["Answer"],
                $"{here}/readers/{unanswered[0].Id}/reply"
            );
    }
}
