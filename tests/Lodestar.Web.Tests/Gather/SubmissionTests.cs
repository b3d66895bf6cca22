using Lodestar.Core.Gather;
using Lodestar.Core.Organizations;
using Lodestar.Web.Features.Gather.Answers;
using Lodestar.Web.Features.Gather.Surveys;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Gather;

/// <summary>Many at once.</summary>
public class SubmissionTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Catalog", "E1")]
    public async Task Two_hundred_sendings_of_one_page_at_once_are_one_answer()
    {
        var scene = await Scene.OpenAsync(app);
        var attempt = AttemptKey.New();

        var heard = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => SendAsync(scene.Survey.Id, scene.Says("Calm"), attempt)));

        heard.ShouldAllBe(h => h == DeskAnswer.Recorded);
        (await scene.ResponsesAsync()).Count.ShouldBe(1);
    }

    [Fact]
    [Trait("Catalog", "E1")]
    public async Task Sixty_people_at_once_are_all_heard()
    {
        var scene = await Scene.OpenAsync(app);

        var heard = await Task.WhenAll(
            Enumerable.Range(0, 60).Select(i => SendAsync(scene.Survey.Id, scene.Says($"Answer {i}"), AttemptKey.New()))
        );

        heard.ShouldAllBe(h => h == DeskAnswer.Recorded);
        (await scene.TextsAsync()).ShouldBe(Enumerable.Range(0, 60).Select(i => $"Answer {i}"), ignoreOrder: true);
    }

    [Fact]
    [Trait("Catalog", "E3")]
    public async Task At_the_instant_of_closing_each_answer_is_taken_whole_or_refused()
    {
        var scene = await Scene.OpenAsync(app);

        var sending = Enumerable.Range(0, 60).Select(i => SendAsync(scene.Survey.Id, scene.Says($"Answer {i}"), AttemptKey.New())).ToList();
        var closing = app.InScopeAsync(s => s.GetRequiredService<SurveyClosing>().CloseAsync(scene.Survey.Id, Ct));
        var heard = await Task.WhenAll(sending);
        (await closing).ShouldBe(CloseOutcome.Closed);

        heard.ShouldAllBe(h => h == DeskAnswer.Recorded || h == DeskAnswer.NotOpen);
        var stored = await scene.ResponsesAsync();
        stored.Count.ShouldBe(heard.Count(h => h is DeskAnswer.Recorded));
        stored.ShouldAllBe(r => r.Answers.Count == 1);
    }

    [Fact]
    public async Task A_person_counts_once_and_a_retry_hears_the_same_again()
    {
        var scene = await Scene.OpenAsync(app);
        var (lena, attempt) = (new Person(Cast.Northquay.Id, "Lena Duarte", scene.Voice.Id, Level.Frontline), AttemptKey.New());
        await app.SeedAsync(lena);

        (await SendAsync(scene, "Calm", attempt, lena)).ShouldBe(DeskAnswer.Recorded);
        (await SendAsync(scene, "Calm", attempt, lena)).ShouldBe(DeskAnswer.Recorded);
        (await SendAsync(scene, "Fast", AttemptKey.New(), lena)).ShouldBe(DeskAnswer.AnsweredBefore);

        (await scene.TextsAsync()).ShouldBe(["Calm"]);
    }

    [Fact]
    [Trait("Catalog", "E1")]
    public async Task A_person_in_fifty_tabs_counts_once()
    {
        var scene = await Scene.OpenAsync(app);
        var lena = new Person(Cast.Northquay.Id, "Lena Duarte", scene.Voice.Id, Level.Frontline);
        await app.SeedAsync(lena);

        var heard = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => SendAsync(scene, $"Answer {i}", AttemptKey.New(), lena)));

        heard.Count(h => h is DeskAnswer.Recorded).ShouldBe(1);
        heard.Count(h => h is DeskAnswer.AnsweredBefore).ShouldBe(49);
        (await scene.ResponsesAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Closing_forgets_who_sent_what_page()
    {
        var scene = await Scene.OpenAsync(app);
        var lena = new Person(Cast.Northquay.Id, "Lena Duarte", scene.Voice.Id, Level.Frontline);
        await app.SeedAsync(lena);
        await SendAsync(scene, "Calm", AttemptKey.New(), lena);
        await SendAsync(scene.Survey.Id, scene.Says("Clear"), AttemptKey.New());

        await app.InScopeAsync(s => s.GetRequiredService<SurveyClosing>().CloseAsync(scene.Survey.Id, Ct));

        (await app.ReadAsync(db => db.Set<SpentAttempt>().CountAsync(a => a.SurveyId == scene.Survey.Id))).ShouldBe(0);
        var participation = await app.ReadAsync(db => db.Set<Participation>().SingleAsync(p => p.SurveyId == scene.Survey.Id));
        (participation.PersonId, participation.AttemptHash).ShouldBe((lena.Id, null));
        (await scene.TextsAsync()).ShouldBe(["Calm", "Clear"], ignoreOrder: true);
    }

    private Task<DeskAnswer> SendAsync(Guid surveyId, Submission submission, AttemptKey attempt) =>
        app.InScopeAsync(s => s.GetRequiredService<SubmissionDesk>().TakeAsync(surveyId, submission, attempt, Ct));

    private Task<DeskAnswer> SendAsync(Scene scene, string text, AttemptKey attempt, Person person) =>
        app.InScopeAsync(s => s.GetRequiredService<SubmissionDesk>().TakeAsync(scene.Survey.Id, scene.Says(text), attempt, person, Ct));
}
