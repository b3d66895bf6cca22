using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Listening;
using Lodestar.Core.Gather.Themes;
using Lodestar.Core.Organizations;
using Lodestar.Web.Features.Gather.Surveys;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Gather.Listening;

/// <summary>What was said joins what was written, and the two cannot be subtracted from one another.</summary>
[Trait("Catalog", "F4")]
public class PoolTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Theory]
    [InlineData(3, false)]
    [InlineData(12, true)]
    public async Task A_group_that_the_table_of_answers_hides_is_not_brought_to_light_by_those_who_spoke(int wrote, bool shown)
    {
        var (quay, office) = (new Unit(Cast.Northquay.Id, $"Quay {wrote}"), new Unit(Cast.Northquay.Id, $"Office {wrote}"));
        var survey = new Survey(Cast.Northquay.Id, $"Round {wrote}", default, Cast.Morning);
        survey.Ask(QuestionBank.ThinkOf);
        survey.Open(Cast.Morning);
        var group = new ListeningSession(survey.Questions[0], SessionKind.FocusGroup, "Quay", Cast.Morning) { UnitId = quay.Id };
        await app.SeedAsync(quay, office, survey, group);
        await app.SeedAsync([.. Write(survey, quay, wrote), .. Write(survey, office, 20), .. Speak(group, 8)]);

        await app.InScopeAsync(s => s.GetRequiredService<SurveyClosing>().CloseAsync(survey.Id, TestContext.Current.CancellationToken));
        await app.RunJobsAsync();

        var calm = await app.ReadAsync(db => db.Set<Theme>().SingleAsync(t => t.SurveyId == survey.Id && t.Key == "calm"));
        (calm.Answers, calm.Heard).ShouldBe((wrote + 28, wrote + 28));
        calm.Shares.Any(share => share.UnitId == quay.Id).ShouldBe(shown);
        if (shown)
            calm.Shares.Single(share => share.UnitId == quay.Id).Asked.ShouldBe(wrote + 8);
    }

    private static IEnumerable<object> Write(Survey survey, Unit unit, int people) =>
        Enumerable
            .Range(0, people)
            .Select(_ => survey.Receive(new(unit.Id, Level.Frontline, "en", [new(survey.Questions[0].Id, "Calm people")])).Response!);

    private static IEnumerable<object> Speak(ListeningSession group, int people) =>
        Enumerable.Range(1, people).Select(code => group.Note(code, NoteLine.TryParse("Calm voices")!)!);
}
