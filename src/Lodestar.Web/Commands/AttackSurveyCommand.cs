using System.CommandLine;
using Lodestar.Core.Gather;
using Lodestar.Web.Commands.Attack;
using Lodestar.Web.Features.Gather.Answers;
using Lodestar.Web.Live;
using Lodestar.Web.Operations;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace Lodestar.Web.Commands;

/// <summary>For those who want to see it themselves: on a copy of their data, one answer more must change nothing that anybody can read.</summary>
internal static class AttackSurveyCommand
{
    private const string Words = "zanzibar marmalade";

    public static Command Create(string[] args)
    {
        var code = new Argument<string>("code") { Description = "The code of an open survey." };
        var copy = new Option<string>("--copy")
        {
            Description = "A copy of the data folder, or a connection string to a copy of the database: answers will be added to it.",
            Required = true,
        };
        var attack = new Command(
            "attack-survey",
            "On a copy: read everything before and after one more answer, and report whatever that answer changed."
        )
        {
            code,
            copy,
        };
        attack.TreatUnmatchedTokensAsErrors = false;
        attack.SetAction((asked, ct) => RunAsync(asked.GetRequiredValue(code), asked.GetRequiredValue(copy), args, ct));
        return attack;
    }

    /// <summary>What the host is told: ours comes last and wins, so that whatever is set elsewhere, only the copy is written to.</summary>
    internal static string[] ForHost(string copy, string[] args) =>
        [
            .. args,
            $"--Data:PostgreSql={(IsConnection(copy) ? copy : "")}",
            .. IsConnection(copy) ? (string[])[] : [$"--Data:Folder={copy}"],
            "--urls=http://127.0.0.1:0",
            "--Jobs:Background=false",
            $"--{WarmUp.Setting}=false",
            "--Logging:LogLevel:Default=Warning",
        ];

    private static bool IsConnection(string copy) => copy.Contains('=', StringComparison.Ordinal) && !Directory.Exists(copy);

    private static async Task<int> RunAsync(string code, string copy, string[] args, CancellationToken ct)
    {
        if (!IsConnection(copy) && !File.Exists(Path.Combine(copy, "lodestar.db")))
            return await RefuseAsync(
                $"There is no copy of a data folder at {copy}: copy the whole folder, with lodestar.db in it, while Lodestar is stopped."
            );
        await using var app = Host.Build(ForHost(copy, args));
        await app.Services.GetRequiredService<Migrator>().RunAsync(ct);
        await app.StartAsync(ct);
        try
        {
            await using var scope = app.Services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<OpenLink>().FollowAsync(code, ct) is { IsOpen: true } survey
                ? await AttackAsync(scope.ServiceProvider, survey, AddressOf(app), ct)
                : await RefuseAsync($"No open survey has the code {code}. Codes stand on the page of a survey.");
        }
        finally
        {
            await app.StopAsync(CancellationToken.None);
        }
    }

    private static async Task<int> AttackAsync(IServiceProvider services, Survey survey, Uri address, CancellationToken ct)
    {
        var db = services.GetRequiredService<LodestarDb>();
        var (addresses, unread) = await new ReadingRoutes(db, services.GetRequiredService<EndpointDataSource>(), survey).ReadAsync(ct);
        var traces = new Traces(
            services.GetRequiredService<IServiceScopeFactory>(),
            survey,
            services.GetRequiredService<IRoomBus>(),
            services.GetRequiredService<IOptions<DataOptions>>().Value.Folder
        );
        var spies = await SpyRing.OfAsync(services, survey.OrganizationId, address, ct);
        await KeepOffTheStepAsync(services, db, survey, ct);
        var report = await new SurveyAttack(spies, addresses, traces).RunAsync(c => AnswerAsync(services, survey, c), Words, ct);
        await PrintAsync(report, spies, unread);
        return report.IsSafe ? 0 : 1;
    }

    // Counts are told in whole groups: where the next answer fills one, one goes before it.
    private static async Task KeepOffTheStepAsync(IServiceProvider services, LodestarDb db, Survey survey, CancellationToken ct)
    {
        var received = await db.Responses.CountAsync(r => r.SurveyId == survey.Id, ct);
        if (survey.Smallest.Told(received, closed: false) != survey.Smallest.Told(received + 1, closed: false))
            await AnswerAsync(services, survey, ct);
    }

    private static async Task AnswerAsync(IServiceProvider services, Survey survey, CancellationToken ct)
    {
        var unit = await services.GetRequiredService<LodestarDb>().Units.Select(u => (Guid?)u.Id).FirstOrDefaultAsync(ct);
        var answer = new Submission(unit, Level.Frontline, survey.Languages[0], [new SubmittedAnswer(survey.Questions[0].Id, Words)]);
        await services.GetRequiredService<SubmissionDesk>().TakeAsync(survey.Id, answer, AttemptKey.New(), ct);
    }

    private static async Task PrintAsync(AttackReport report, IReadOnlyList<Spy> spies, IReadOnlyList<string> unread)
    {
        var say = Console.Out;
        await say.WriteLineAsync(
            $"Read {report.Read} pages as {string.Join(", ", spies.Select(spy => spy.Name))}, three times each, and let one answer in between."
        );
        foreach (var pattern in unread)
            await say.WriteLineAsync($"  not read, nothing there yet: {pattern}");
        foreach (var unsteady in report.Unsteady)
            await say.WriteLineAsync($"  cannot tell: {unsteady}");
        foreach (var leak in report.Leaks)
            await say.WriteLineAsync($"  LEAK: {leak}");
        await say.WriteLineAsync(
            report.IsSafe
                ? "One answer changed nothing that anybody can read."
                : "One answer can be seen. Do not use this version, and please report it."
        );
    }

    private static Uri AddressOf(WebApplication app) =>
        new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    private static async Task<int> RefuseAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return 1;
    }
}
