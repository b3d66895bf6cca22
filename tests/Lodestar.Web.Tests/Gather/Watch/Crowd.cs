using Lodestar.Core.Gather;
using Lodestar.Core.Organizations;
using Lodestar.Core.Privacy;
using Lodestar.Web.Features.Gather.Themes;
using Lodestar.Web.Features.Gather.Watch;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Gather.Watch;

/// <summary>An open survey of Northquay that many have answered, and the look that comes by every other second.</summary>
internal sealed class Crowd
{
    public const string Calm = "we want people to step off calmer than they came on board";
    public const string Clear = "say it in plain words for everybody on the boat";
    private readonly LodestarApp _app;
    private readonly Unit _onboard = new(Cast.Northquay.Id, "Onboard");
    private readonly Unit _terminals = new(Cast.Northquay.Id, "Terminals");

    private Crowd(LodestarApp app) => _app = app;

    public Survey Survey { get; } = new(Cast.Northquay.Id, "Your best day", SmallestGroup.AtLeast(5), Cast.Morning.AddDays(-30));
    public string At => $"/gather/surveys/{Survey.Id}";

    public static async Task<Crowd> OpenAsync(LodestarApp app, int people)
    {
        var crowd = new Crowd(app);
        crowd.Survey.Ask(QuestionBank.Feel);
        await app.SeedAsync(crowd.Survey, crowd._onboard, crowd._terminals);
        await app.SeedAsync(
            Enumerable
                .Range(0, 30)
                .Select(n =>
                    (object)
                        new Person(Cast.Northquay.Id, $"Person {n}", n % 2 == 0 ? crowd._onboard.Id : crowd._terminals.Id, Level.Frontline)
                )
        );
        await (await app.As(Cast.Mara).OpenAsync(crowd.At)).SubmitAsync("form[action$=opening]");
        crowd.Survey.Open(Cast.Morning);
        await crowd.SayAsync(people / 2, Calm);
        await crowd.SayAsync(people - people / 2, Clear);
        return crowd;
    }

    /// <summary>So many more answer, and nothing else happens.</summary>
    public Task SayAsync(int people, string text) =>
        _app.SeedAsync(
            Enumerable
                .Range(0, people)
                .Select(n =>
                    (object)
                        Survey
                            .Receive(
                                new Submission(
                                    n % 2 == 0 ? _onboard.Id : _terminals.Id,
                                    Level.Frontline,
                                    "en",
                                    [new(Survey.Questions[0].Id, text)]
                                )
                            )
                            .Response!
                )
        );

    /// <summary>Somebody asks for the themes for the first time.</summary>
    public async Task AskAsync()
    {
        await _app.ChangeAsync(db =>
        {
            db.Enqueue(new FindThemes(Survey.Id));
            return Task.CompletedTask;
        });
        await _app.RunJobsAsync();
    }

    public Task LookAsync() => _app.Services.GetRequiredService<SurveyWatch>().LookAsync(TestContext.Current.CancellationToken);

    public async Task CloseAsync()
    {
        await (await _app.As(Cast.Mara).OpenAsync(At)).SubmitAsync("form[action$=closure]");
        await _app.RunJobsAsync();
    }

    public async Task<WebPage> ReadAsync(string page, Actor? by = null) => await _app.As(by ?? Cast.Mara).OpenAsync($"{At}/{page}");

    public Task<SurveyTally> TallyAsync() => _app.ReadAsync(db => db.Set<SurveyTally>().SingleAsync());
}
