using Lodestar.Core.GutCheck;
using Lodestar.Core.Journeys;
using Lodestar.Web.Features.GutCheck.Rounds;
using Lodestar.Web.Journeys;

namespace Lodestar.Web.Features.GutCheck;

/// <summary>Says on Home what people who were not in the room think (R22).</summary>
internal sealed class GutCheckReport(LodestarDb db, CurrentPerson me, Texts texts) : IStageReport
{
    public Stage Stage => Stage.GutCheck;

    public async Task<StageReport> ReadAsync(CancellationToken ct)
    {
        var round = await db
            .Rounds.AsNoTracking()
            .IgnoreAutoIncludes()
            .Include(r => r.Readers)
            .OrderByDescending(r => r.Number)
            .FirstOrDefaultAsync(ct);
        if (round is null)
            return new(Stage, StageProgress.NotStarted, texts["nobody asked yet"], await FirstRoundAsync(ct));
        if (round.Result is not { } result)
            return new(Stage, StageProgress.UnderWay, AnsweredIn(round), me.Facilitates ? LookAt(round) : null);

        var said = texts["{0} of {1} say “definitely us”", result.Agreement.Count, result.Agreement.Of];
        return await db.Visions.AnyAsync(v => v.DraftVersionId == round.DraftVersionId, ct)
            ? new(Stage, StageProgress.Done, said)
            : new(Stage, StageProgress.UnderWay, said, me.Facilitates ? GoOn(round, result) : null);
    }

    private string AnsweredIn(Round round) =>
        texts[
            "{0} of {1} have answered",
            round.Readers.Count(r => r.HasAnswered),
            round.Readers.Count(r => r.HasAnswered || r.WithdrawnAt is null)
        ];

    private async Task<NextStep?> FirstRoundAsync(CancellationToken ct) =>
        me.Facilitates && await db.DraftVersions.AnyAsync(ct)
            ? new(
                texts["Ask people who were not in the room"],
                texts["Those who wrote the sentence cannot hear it for the first time. Others can."],
                texts["Start a gut check"],
                "/gut-check"
            )
            : null;

    private NextStep LookAt(Round round) =>
        new(
            AnsweredIn(round),
            texts["When enough have answered, close the round and see what they said."],
            texts["Look at the round"],
            $"/gut-check/rounds/{round.Id}"
        );

    private NextStep GoOn(Round round, RoundResult result) =>
        new(
            result.Verdict is Verdict.DefinitelyUs
                ? texts["You have the sentence"]
                : texts.Count(result.Hesitaters.Count, "{0} person hesitates", "{0} people hesitate"),
            result.Meaning(texts),
            result.Verdict is Verdict.DefinitelyUs ? texts["Look at it once more"] : texts["Look at the words"],
            $"/gut-check/rounds/{round.Id}"
        );
}
