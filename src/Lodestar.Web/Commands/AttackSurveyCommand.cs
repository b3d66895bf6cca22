using System.CommandLine;
using Lodestar.Core.Gather;
using Lodestar.Web.Commands.Attack;
using Lodestar.Web.Features.Gather.Answers;
using Lodestar.Web.Features.Gather.Surveys;
using Lodestar.Web.Features.Gather.Themes;
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
    private static readonly AttemptKey s_attempt = AttemptKey.New();

    public static Command Create(string[] args)
    {
        var code = new Argument<string>("code") { Description = "The code of a survey that is open or has closed." };
        var copy = new Option<string>("--copy")
        {
            Description = "A copy of the data folder, or a connection string to a copy of the database: answers will be added to it.",
            Required = true,
        };
        var attack = new Command(
            "attack-survey",
            "On a copy: read everything before and after one more answer, close the survey and read again, and report whatever gives somebody away."
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
            return await scope.ServiceProvider.GetRequiredService<OpenLink>().FollowAsync(code, ct) is { } survey
                ? await AttackAsync(scope.ServiceProvider, survey, AddressOf(app), ct)
                : await RefuseAsync($"No survey has the code {code}. Codes stand on the page of a survey.");
        }
        finally
        {
            await app.StopAsync(CancellationToken.None);
        }
    }

    private static async Task<int> AttackAsync(IServiceProvider services, Survey survey, Uri address, CancellationToken ct)
    {
        var spies = await SpyRing.OfAsync(services, survey.OrganizationId, address, ct);
        var secret = survey.IsOpen && !survey.IsByInvitation ? new Secret(Words, ReceiptCode.Of(survey.Id, s_attempt)) : null;
        var isSafe = !survey.IsOpen || await AttackOpenAsync(services, survey, spies, ct);
        if (survey.IsOpen)
            await CloseAsync(services, survey, ct);
        return await AttackClosedAsync(services, survey, spies, secret, ct) && isSafe ? 0 : 1;
    }

    private static async Task<bool> AttackOpenAsync(
        IServiceProvider services,
        Survey survey,
        IReadOnlyList<Spy> spies,
        CancellationToken ct
    )
    {
        var db = services.GetRequiredService<LodestarDb>();
        var (addresses, unread) = await AddressesAsync(services, survey, ct);
        var traces = new Traces(
            services.GetRequiredService<IServiceScopeFactory>(),
            survey,
            services.GetRequiredService<IRoomBus>(),
            services.GetRequiredService<IOptions<DataOptions>>().Value.Folder
        );
        await KeepOffTheStepAsync(services, db, survey, ct);
        var report = await new SurveyAttack(spies, addresses, traces).RunAsync(c => AnswerAsync(services, survey, s_attempt, c), Words, ct);
        await PrintAsync(
            $"Open: read {report.Read} pages as {NamesOf(spies)}, three times each, and let one answer in between.",
            report,
            unread
        );
        await SayAsync(report, "One answer changed nothing that anybody can read.", "One answer can be seen.");
        return report.IsSafe;
    }

    /// <summary>As its page would do it, and themes are found; no other job runs, so that a copy sends no mail.</summary>
    private static async Task CloseAsync(IServiceProvider services, Survey survey, CancellationToken ct)
    {
        await services.GetRequiredService<SurveyClosing>().CloseAsync(survey.Id, ct);
        await services.GetRequiredService<ThemeListening>().ListenAsync(survey.Id, ct);
    }

    private static async Task<bool> AttackClosedAsync(
        IServiceProvider services,
        Survey survey,
        IReadOnlyList<Spy> spies,
        Secret? secret,
        CancellationToken ct
    )
    {
        var (addresses, unread) = await AddressesAsync(services, survey, ct);
        var attack = new ClosedAttack(services.GetRequiredService<LodestarDb>(), services.GetRequiredService<Texts>(), survey);
        var report = await attack.RunAsync(spies, addresses, secret, ct);
        await PrintAsync($"Closed: read {report.Read} pages as {NamesOf(spies)}, added and subtracted what they show.", report, unread);
        await SayAsync(report, "Nobody can be singled out by what is shown.", "Somebody can be singled out.");
        return report.IsSafe;
    }

    private static Task<(IReadOnlyList<string> Addresses, IReadOnlyList<string> Unread)> AddressesAsync(
        IServiceProvider services,
        Survey survey,
        CancellationToken ct
    ) =>
        new ReadingRoutes(services.GetRequiredService<LodestarDb>(), services.GetRequiredService<EndpointDataSource>(), survey).ReadAsync(
            ct
        );

    // Counts are told in whole groups: where the next answer fills one, one goes before it.
    private static async Task KeepOffTheStepAsync(IServiceProvider services, LodestarDb db, Survey survey, CancellationToken ct)
    {
        var received = await db.Responses.CountAsync(r => r.SurveyId == survey.Id, ct);
        if (survey.Smallest.Told(received, closed: false) != survey.Smallest.Told(received + 1, closed: false))
            await AnswerAsync(services, survey, AttemptKey.New(), ct);
    }

    private static async Task AnswerAsync(IServiceProvider services, Survey survey, AttemptKey attempt, CancellationToken ct)
    {
        var unit = await services.GetRequiredService<LodestarDb>().Units.Select(u => (Guid?)u.Id).FirstOrDefaultAsync(ct);
        var answer = new Submission(unit, Level.Frontline, survey.Languages[0], [new SubmittedAnswer(survey.Questions[0].Id, Words)]);
        await services.GetRequiredService<SubmissionDesk>().TakeAsync(survey.Id, answer, attempt, ct);
    }

    private static string NamesOf(IReadOnlyList<Spy> spies) => string.Join(", ", spies.Select(spy => spy.Name));

    private static async Task PrintAsync(string did, AttackReport report, IReadOnlyList<string> unread)
    {
        var say = Console.Out;
        await say.WriteLineAsync(did);
        foreach (var pattern in unread)
            await say.WriteLineAsync($"  not read, nothing there yet: {pattern}");
        foreach (var unsteady in report.Unsteady)
            await say.WriteLineAsync($"  cannot tell: {unsteady}");
        foreach (var leak in report.Leaks)
            await say.WriteLineAsync($"  LEAK: {leak}");
    }

    private static Task SayAsync(AttackReport report, string safe, string unsafeThen) =>
        Console.Out.WriteLineAsync(report.IsSafe ? safe : unsafeThen + " Do not use this version, and please report it.");

    private static Uri AddressOf(WebApplication app) =>
        new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    private static async Task<int> RefuseAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return 1;
    }
}
