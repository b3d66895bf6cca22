using Lodestar.Core.Gather;
using Lodestar.Core.Journeys;
using Lodestar.Web.Features.Gather.Surveys;
using Lodestar.Web.Journeys;

namespace Lodestar.Web.Features.Gather;

/// <summary>Where gathering stands.</summary>
internal sealed class GatherReport(LodestarDb db, CurrentPerson me, GateReader gate, Texts texts) : IStageReport
{
    public Stage Stage => Stage.Gather;

    public async Task<StageReport> ReadAsync(CancellationToken ct)
    {
        var newest = await db.Surveys.AsNoTracking().OrderByDescending(s => s.CreatedAt).FirstOrDefaultAsync(ct);
        if (newest is null)
            return new(Stage, StageProgress.NotStarted, texts["Nobody was asked yet"], First());
        var (survey, heard) = await SurveyRow.ReadAsync(db, newest, ct);
        return survey.State switch
        {
            SurveyState.Draft => new(Stage, StageProgress.UnderWay, texts["A survey is ready to open"], Open(survey)),
            SurveyState.Open => new(Stage, StageProgress.UnderWay, WhileOpen(heard), await AnswerAsync(survey, ct)),
            SurveyState.Closed => await OnceClosedAsync(OnceClosed(survey, heard), ct),
        };
    }

    private string WhileOpen(Reach heard) =>
        heard.Answers is { } told ? texts["{0} or more of {1} heard", told, heard.People] : texts["Open, first answers are coming"];

    // Heard, and still not done while nobody knows whom we serve (R50).
    private async Task<StageReport> OnceClosedAsync(string heard, CancellationToken ct) =>
        (await gate.ReadAsync(ct)).IsOpen
            ? new(Stage, StageProgress.Done, heard)
            : new(Stage, StageProgress.UnderWay, texts["{0}; customers are missing", heard], Describe());

    private NextStep? Describe() =>
        me.Facilitates
            ? new(
                texts["Say whom we serve"],
                texts["A vision answers what customers expect. Gathering closes with one kind of customer described, or with a reason."],
                texts["Describe our customers"],
                "/gather/segments"
            )
            : null;

    private string OnceClosed(Survey survey, Reach heard) =>
        heard switch
        {
            { Rate: { } rate } => texts["{0} of {1} heard", rate.Count, rate.Of],
            { Answers: { } told } => texts.Count(told, "{0} heard", "{0} heard"),
            _ => texts["Fewer than {0} heard", survey.SmallestSize],
        };

    private NextStep? First() =>
        me.Facilitates
            ? new(
                texts["Ask everyone one question"],
                texts["A vision that people live begins in their own words."],
                texts["Make the survey"],
                "/gather/surveys/new"
            )
            : null;

    private NextStep? Open(Survey survey) =>
        me.Facilitates
            ? new(
                texts["Open the survey"],
                texts["It is ready; your people cannot answer before it opens."],
                texts["Look at it"],
                $"/gather/surveys/{survey.Id}"
            )
            : null;

    private async Task<NextStep?> AnswerAsync(Survey survey, CancellationToken ct)
    {
        if (me.Facilitates)
            return new(
                texts["Let everybody know"],
                texts["Those without email scan a poster; watch that every unit is reached."],
                texts["Share the survey"],
                $"/gather/surveys/{survey.Id}"
            );
        if (me.PersonId is { } person && await db.Set<Participation>().AnyAsync(p => p.SurveyId == survey.Id && p.PersonId == person, ct))
            return null;
        return new(
            texts["Say what you think"],
            texts["Two minutes; nobody can tell which answer is yours."],
            texts["Answer now"],
            "/gather/answer"
        );
    }
}
