using Lodestar.Core.Gather;
using Lodestar.Core.Organizations;
using Lodestar.Web.Commands.Attack;
using Lodestar.Web.Data;
using Lodestar.Web.Localization;
using Lodestar.Web.Tests.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Leaky = Lodestar.Web.Tests.Gather.Attack.SurveyAttackTests.Leaky;

namespace Lodestar.Web.Tests.Gather.Attack;

/// <summary>What one reader can do with everything that shows once a survey has closed.</summary>
public class ClosedAttackTests(SurveyAttackTests.WatchedApp app) : IClassFixture<SurveyAttackTests.WatchedApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Catalog", "F4")]
    [Trait("Catalog", "F6")]
    public async Task Pages_exports_and_receipts_of_a_whole_company_single_nobody_out()
    {
        var survey = await app.ReadAsync(db => db.Surveys.AsNoTracking().FirstAsync(s => s.Title == "Your best day"));

        var report = await AttackAsync(survey, null);

        Said(report).ShouldBe("");
        report.Read.ShouldBeGreaterThan(100);
    }

    [Fact]
    [Trait("Catalog", "F4")]
    [Trait("Catalog", "F10")]
    public async Task Words_that_one_person_wrote_show_nowhere_and_their_receipt_opens_what_a_made_up_one_opens()
    {
        var (survey, secret) = await AnsweredAsync();

        Said(await AttackAsync(survey, secret)).ShouldBe("");
    }

    [Theory]
    [Trait("Catalog", "F4")]
    [InlineData(Leaky.Words, "shows the very words")]
    [InlineData(Leaky.Table, "give away how many answered in Night Desk")]
    [InlineData(Leaky.Left, "still holds marks of pages that were sent")]
    public async Task Who_gives_somebody_away_after_closing_is_found(Leaky leaky, string found)
    {
        var (survey, secret) =
            leaky is Leaky.Table
                ? (await app.ReadAsync(db => db.Surveys.AsNoTracking().FirstAsync(s => s.Title == "Your best day")), null)
                : await AnsweredAsync();
        if (leaky is Leaky.Left)
            await app.SeedAsync(new SpentAttempt(survey.OrganizationId, survey.Id, AttemptKey.New()));
        app.Leaks = leaky;

        try
        {
            var report = await AttackAsync(survey, secret, $"/leaky-count/{survey.Id}");

            report.Leaks.Select(leak => $"{leak}").ShouldContain(leak => leak.Contains(found));
        }
        finally
        {
            app.Leaks = Leaky.Nothing;
        }
    }

    private Task<AttackReport> AttackAsync(Survey survey, Secret? secret, params string[] only) =>
        app.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<LodestarDb>();
            var (addresses, _) = await new ReadingRoutes(db, services.GetRequiredService<EndpointDataSource>(), survey).ReadAsync(Ct);
            var visitor = new Spy("a visitor", app.Visitor());
            Spy[] spies = only is [] ? [visitor, new("the owner", app.As(Role.Owner)), new("a member", app.As(Role.Member))] : [visitor];
            var attack = new ClosedAttack(db, services.GetRequiredService<Texts>(), survey);
            return await attack.RunAsync(spies, only is [] ? addresses : only, secret, Ct);
        });

    /// <summary>A closed survey in which twenty said one thing, and one person something that nobody else did.</summary>
    private async Task<(Survey, Secret?)> AnsweredAsync()
    {
        var organization = await app.ReadAsync(db => db.Organizations.Select(o => o.Id).FirstAsync());
        var survey = new Survey(organization, "Once more", default, Cast.Morning);
        survey.Ask(QuestionBank.ThinkOf);
        survey.Open(Cast.Morning);
        var unit = await app.ReadAsync(db => db.Units.Where(u => u.Name == "Voice").Select(u => u.Id).FirstAsync());
        var said = Enumerable
            .Range(0, 20)
            .Select(_ => new Submission(unit, Level.Frontline, "en", [new(survey.Questions[0].Id, "we stay calm and clear")]));
        await app.SeedAsync(survey);
        await app.SeedAsync(said.Select(s => (object)survey.Receive(s).Response!));

        var page = await app.Visitor().OpenAsync($"/s/{survey.Code}");
        var thanks = await page.SubmitAsync(
            ("Form.Answers[0].Text", SurveyAttackTests.Words),
            ("Form.UnitId", $"{unit}"),
            ("Form.Level", nameof(Level.Frontline))
        );
        var receipt = ReceiptCode.TryParse(thanks.Find("output").TextContent)!.Value;
        await (await app.As(Role.Owner).OpenAsync($"/gather/surveys/{survey.Id}")).SubmitAsync("form[action$=closure]");
        await app.RunJobsAsync();
        return (survey, new Secret(SurveyAttackTests.Words, receipt));
    }

    private static string Said(AttackReport report) =>
        string.Join("\n", report.Unsteady.Concat(report.Leaks).Select(leak => $"{leak}"[..Math.Min(400, $"{leak}".Length)]));
}
