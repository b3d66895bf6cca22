using Lodestar.Core.Gather;
using Lodestar.Core.Organizations;
using Lodestar.Web.Accounts;
using Lodestar.Web.Commands.Attack;
using Lodestar.Web.Data;
using Lodestar.Web.Features.Gather.Watch;
using Lodestar.Web.Live;
using Lodestar.Web.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Gather.Attack;

/// <summary>Everything that anybody can read, before and after one answer that comes in through the door.</summary>
public class SurveyAttackTests(SurveyAttackTests.WatchedApp app) : IClassFixture<SurveyAttackTests.WatchedApp>
{
    internal const string Words = "zanzibar marmalade";

    [Theory]
    [Trait("Catalog", "F4")]
    [Trait("Catalog", "F7")]
    [Trait("Catalog", "F10")]
    [InlineData(2)]
    [InlineData(11)]
    public async Task One_answer_more_changes_nothing_that_anybody_can_read(int before)
    {
        var survey = await OpenAsync(before);
        var letters = app.Mail.Letters.Count;

        var (report, unread) = await AttackAsync(survey);

        string.Join("\n", report.Unsteady.Concat(report.Leaks).Select(leak => $"{leak}"[..Math.Min(400, $"{leak}".Length)])).ShouldBe("");
        app.Mail.Letters.Count.ShouldBe(letters);
        report.Read.ShouldBeGreaterThan(100);
        unread.ShouldAllBe(pattern => pattern.Contains("{token}") || !pattern.StartsWith("/gather"));
    }

    [Theory]
    [Trait("Catalog", "F4")]
    [InlineData(Leaky.Count, "/leaky-count, read by")]
    [InlineData(Leaky.Words, "shows the very words")]
    [InlineData(Leaky.Tag, "ETag")]
    [InlineData(Leaky.Signal, "the live stream")]
    [InlineData(Leaky.Job, "table Jobs")]
    [InlineData(Leaky.File, "answers.txt")]
    public async Task A_reader_that_gives_one_answer_away_is_found(Leaky leaky, string found)
    {
        var survey = await OpenAsync(11);
        app.Leaks = leaky;

        try
        {
            var (report, _) = await AttackAsync(survey, "/leaky-count");

            report.Leaks.Select(leak => leak.ToString()).ShouldContain(leak => leak.Contains(found));
        }
        finally
        {
            app.Leaks = Leaky.Nothing;
        }
    }

    private async Task<(AttackReport Report, IReadOnlyList<string> Unread)> AttackAsync(Survey survey, params string[] only)
    {
        var ct = TestContext.Current.CancellationToken;
        return await app.InScopeAsync(async services =>
        {
            var routes = new ReadingRoutes(
                services.GetRequiredService<LodestarDb>(),
                services.GetRequiredService<EndpointDataSource>(),
                survey
            );
            var (addresses, unread) = await routes.ReadAsync(ct);
            var traces = new Traces(
                services.GetRequiredService<IServiceScopeFactory>(),
                survey,
                services.GetRequiredService<IRoomBus>(),
                app.Folder
            );
            var visitor = new Spy("a visitor", app.Visitor());
            Spy[] spies = only is [] ? [new("the owner", app.As(Role.Owner)), new("a member", app.As(Role.Member)), visitor] : [visitor];
            var attack = new SurveyAttack(spies, only is [] ? addresses : only, traces);
            return (await attack.RunAsync(c => AnswerAsync(survey, c), Words, ct), unread);
        });
    }

    private async Task AnswerAsync(Survey survey, CancellationToken ct)
    {
        var page = await app.Visitor().OpenAsync($"/s/{survey.Code}");
        var unit = page.Find("#unit option:not([value=''])").GetAttribute("value")!;
        var thanks = await page.SubmitAsync(
            ("Form.Answers[0].Text", Words),
            ("Form.UnitId", unit),
            ("Form.Level", nameof(Level.Frontline))
        );
        thanks.Heading.ShouldBe("Recorded. Thank you.");
        await app.Services.GetRequiredService<SurveyWatch>().LookAsync(ct); // as it comes by every other second
        await app.LeakAsync(survey, ct);
    }

    private async Task<Survey> OpenAsync(int answers)
    {
        var organization = await app.InScopeAsync(s => Task.FromResult(s.GetRequiredService<CurrentPerson>().OrganizationId));
        var survey = new Survey(organization, "Your best day", default, Cast.Morning);
        survey.Ask(QuestionBank.ThinkOf);
        survey.Open(Cast.Morning);
        await app.SeedAsync(survey);
        var unit = await app.ReadAsync(db => db.Units.OrderBy(u => u.Name).Select(u => u.Id).FirstAsync());
        var said = Enumerable
            .Range(0, answers)
            .Select(_ => new Submission(unit, Level.Frontline, "en", [new(survey.Questions[0].Id, "we stay calm and clear")]));
        await app.SeedAsync(said.Select(s => (object)survey.Receive(s).Response!));
        await app.ChangeAsync(db =>
        {
            db.Enqueue(new Features.Gather.Themes.FindThemes(survey.Id));
            return Task.CompletedTask;
        });
        await app.RunJobsAsync();
        await app.Services.GetRequiredService<SurveyWatch>().LookAsync(TestContext.Current.CancellationToken);
        return survey;
    }

    public enum Leaky
    {
        Nothing,
        Count,
        Words,
        Tag,
        Signal,
        Job,
        File,
        Table,
        Left,
    }

    /// <summary>The demo with a door that a careless programmer left open, when a test says so: the attack must see it.</summary>
    public sealed class WatchedApp() : LodestarApp(Templates.CopyOfDemoAsync)
    {
        public Leaky Leaks { get; set; }

        public async Task LeakAsync(Survey survey, CancellationToken ct)
        {
            if (Leaks is Leaky.Signal)
                await Services.GetRequiredService<IRoomBus>().PublishAsync(survey.OrganizationId, survey.Id, RoomPart.Themes, ct);
            if (Leaks is Leaky.Job)
                await ChangeAsync(db =>
                {
                    db.Enqueue(new Features.Gather.Themes.FindThemes(survey.Id));
                    return Task.CompletedTask;
                });
            if (Leaks is Leaky.File)
                await File.AppendAllTextAsync(Path.Combine(Folder, "answers.txt"), "one", ct);
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(new Door(this)));
        }

        private sealed class Door(WatchedApp app) : IStartupFilter
        {
            public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
                program =>
                {
                    program.Map("/leaky-count", leaky => leaky.Run(TellAsync));
                    next(program);
                };

            private Task TellAsync(HttpContext http) =>
                app.InScopeAsync(async services =>
                {
                    var db = services.GetRequiredService<LodestarDb>();
                    var (count, words) = (await db.Responses.CountAsync(), await db.Answers.Select(a => a.Text).ToListAsync());
                    http.Response.Headers.ETag = app.Leaks is Leaky.Tag ? $"\"{count}\"" : "\"same\"";
                    await http.Response.WriteAsync(
                        app.Leaks switch
                        {
                            Leaky.Count => $"{count} answers",
                            Leaky.Words => string.Join('\n', words.Where(w => w == Words).Take(1)),
                            Leaky.Table => "<table><thead><tr><th>Unit</th><th>Everybody</th></tr></thead>"
                                + "<tbody><tr><th>Contact Centre</th><td>47 of 54</td></tr><tr><th>Chat</th><td>20 of 24</td></tr>"
                                + "<tr><th>Voice</th><td>23 of 26</td></tr></tbody></table>",
                            _ => "nothing",
                        }
                    );
                    return 0;
                });
        }
    }
}
