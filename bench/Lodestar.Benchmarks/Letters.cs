using System.Diagnostics;
using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Invitations;
using Lodestar.Core.Organizations;
using Lodestar.Core.Organizations.Directory;
using Lodestar.Web.Accounts;
using Lodestar.Web.Data;
using Lodestar.Web.Features.Gather.Invitations;
using Lodestar.Web.Jobs;
using Lodestar.Web.Localization;
using Lodestar.Web.Mail;
using Lodestar.Web.Tests.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Benchmarks;

/// <summary>100,000 people invited through a mail server on a socket that fails, stalls and hangs up: how fast, and how often each (T18).</summary>
internal static class Letters
{
    public static async Task RunAsync(int people)
    {
        var folder = Directory.CreateTempSubdirectory("lodestar-bench-");
        using var server = new StubbornServer { Mood = MoodOf };
        try
        {
            await RunAsync(people, folder.FullName, server);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Mischief MoodOf(int number) =>
        number % 997 == 3 ? Mischief.HangUpAtData
        : number % 1013 == 5 ? Mischief.HangUpAfter
        : number % 4001 == 7 ? Mischief.SilentAfter
        : number % 2003 == 2 ? Mischief.HangUpEarly
        : number % 1999 == 4 ? Mischief.Busy
        : Mischief.None;

    private static async Task RunAsync(int people, string folder, StubbornServer server)
    {
        var clock = new LeapingClock();
        await using var services = Services(folder, server.Port, clock);
        await services.GetRequiredService<Migrator>().RunAsync(CancellationToken.None);
        var (organization, survey) = await SeedAsync(services, people, clock.GetUtcNow());

        var watch = Stopwatch.StartNew();
        await InScopeAsync(services, organization, s => s.GetRequiredService<Mailing>().InviteAsync(survey, CancellationToken.None));
        Console.WriteLine($"{people:N0} letters made in {watch.Elapsed.TotalSeconds:N1} s");
        watch.Restart();
        while (await WaitingAsync(services, organization))
        {
            await services.GetRequiredService<JobRunner>().RunDueAsync(CancellationToken.None);
            clock.Leap(TimeSpan.FromMinutes(31));
        }
        var took = watch.Elapsed;
        var taken = server.Taken.CountBy(t => t.To).ToDictionary();
        var unsure = await InScopeAsync(
            services,
            organization,
            s => s.GetRequiredService<LodestarDb>().SurveyLetters.CountAsync(l => l.State == LetterState.Unsure)
        );
        Console.WriteLine(
            $"{people / took.TotalSeconds:N0} letters a second; {taken.Count:N0} people reached, "
                + $"{taken.Values.Count(n => n > 1):N0} twice, {people - taken.Count:N0} not; {unsure:N0} shown as unsure"
        );
    }

    private static async Task<(Organization, Survey)> SeedAsync(ServiceProvider services, int people, DateTimeOffset now)
    {
        var organization = new Organization("Bench", now);
        var unit = new Unit(organization.Id, "Everybody");
        var survey = new Survey(organization.Id, "Your best day", default, now);
        survey.Ask(QuestionBank.ThinkOf);
        survey.Open(now);
        foreach (var some in Enumerable.Range(0, people).Chunk(5_000))
            await InScopeAsync(
                services,
                organization,
                async s =>
                {
                    var db = s.GetRequiredService<LodestarDb>();
                    if (some[0] == 0)
                        db.AddRange(organization, unit, survey);
                    db.AddRange(some.Select(i => PersonOf(organization, unit, i)));
                    return await db.SaveChangesAsync();
                }
            );
        await InScopeAsync(
            services,
            organization,
            s => Invitees.WriteDownAsync(s.GetRequiredService<LodestarDb>(), survey, CancellationToken.None)
        );
        return (organization, survey);
    }

    private static Person PersonOf(Organization organization, Unit unit, int i) =>
        Person.From(organization.Id, new PersonDraft($"Person {i}") { Email = $"person{i}@bench.example" }, unit.Id);

    private static Task<bool> WaitingAsync(ServiceProvider services, Organization organization) =>
        InScopeAsync(
            services,
            organization,
            s => s.GetRequiredService<LodestarDb>().SurveyLetters.AnyAsync(l => l.State == LetterState.Waiting)
        );

    private static ServiceProvider Services(string folder, int port, TimeProvider clock)
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>
                {
                    ["Data:Folder"] = folder,
                    ["Mail:Host"] = "127.0.0.1",
                    ["Mail:Port"] = $"{port}",
                    ["Mail:StartTls"] = "false",
                    ["Mail:Patience"] = "00:00:01",
                    ["Mail:PerMinute"] = "60000",
                    ["Mail:FromHour"] = "0",
                    ["Mail:UntilHour"] = "24",
                }
            )
            .Build();
        var services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(settings).AddSingleton(clock);
        return services.AddData().AddTexts().AddMail(settings).AddJobs().AddInvitations().BuildServiceProvider();
    }

    private static async Task<T> InScopeAsync<T>(IServiceProvider services, Organization organization, Func<IServiceProvider, Task<T>> use)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentPerson>().Visit(organization);
        return await use(scope.ServiceProvider);
    }

    /// <summary>The machine's clock, and ahead of it: pauses are not what is measured.</summary>
    private sealed class LeapingClock : TimeProvider
    {
        private TimeSpan _ahead;

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;

        public void Leap(TimeSpan by) => _ahead += by;
    }
}
