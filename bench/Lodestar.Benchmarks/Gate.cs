using System.Collections.Concurrent;
using System.Diagnostics;
using Lodestar.Core.Gather;
using Lodestar.Core.Organizations;
using Lodestar.Core.Privacy;
using Lodestar.Web.Accounts;
using Lodestar.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Benchmarks;

/// <summary>Rows stored durably by many at once on SQLite: rivals at its own lock, and one writer at a time.</summary>
internal static class Gate
{
    private const int Writers = 16;
    private const int Each = 30;

    public static async Task RunAsync()
    {
        var table = new Table(
            $"{Writers * Each:N0} answers from {Writers} at once",
            "answers/s",
            "p50 ms",
            "p99 ms",
            "slowest ms",
            "× rate"
        );
        var reference = 0.0;
        foreach (var (name, single) in new[] { ("no gate", false), ("one writer at a time", true) })
        {
            var (rate, waits) = await MeasureAsync(single);
            reference = reference == 0 ? rate : reference;
            table.Add(name, rate, waits[waits.Count / 2], waits[waits.Count * 99 / 100], waits[^1], rate / reference);
        }
        table.Print();
    }

    private static async Task<(double Rate, List<double> Waits)> MeasureAsync(bool single)
    {
        var folder = Directory.CreateTempSubdirectory("lodestar-bench-").FullName;
        using var gate = new WriteGate(single);
        var options = new DbContextOptionsBuilder<LodestarDb>();
        options.UseLodestar(new DataOptions { Folder = folder });
        var (organization, survey) = await SeedAsync(options.Options, gate);
        ConcurrentBag<double> waits = [];

        await AnswerAsync(options.Options, gate, organization, survey, 20, []);
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(
            Enumerable.Range(0, Writers).Select(_ => Task.Run(() => AnswerAsync(options.Options, gate, organization, survey, Each, waits)))
        );
        var rate = Writers * Each / watch.Elapsed.TotalSeconds;

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return (rate, [.. waits.Order()]);
    }

    private static async Task AnswerAsync(
        DbContextOptions<LodestarDb> options,
        WriteGate gate,
        Organization organization,
        Survey survey,
        int count,
        ConcurrentBag<double> waits
    )
    {
        SubmittedAnswer[] said =
        [
            .. survey.Questions.Select(q => new SubmittedAnswer(q.Id, "We stayed calm and told people what happens next.")),
        ];
        for (var i = 0; i < count; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            await using var db = Open(options, gate, organization);
            db.Add(survey.Receive(new Submission(null, Level.Frontline, "en", said)).Response!);
            await db.SaveChangesAsync();
            waits.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }
    }

    private static async Task<(Organization, Survey)> SeedAsync(DbContextOptions<LodestarDb> options, WriteGate gate)
    {
        var now = new DateTimeOffset(2030, 3, 12, 9, 0, 0, TimeSpan.Zero);
        var organization = new Organization("Bench", now);
        var survey = new Survey(organization.Id, "Your best day", SmallestGroup.AtLeast(5), now);
        foreach (var question in QuestionBank.All.Take(3))
            survey.Ask(question);
        survey.Open(now);
        await using var db = Open(options, gate, organization);
        await db.Database.EnsureCreatedAsync();
        db.AddRange(organization, survey);
        await db.SaveChangesAsync();
        return (organization, survey);
    }

    private static LodestarDb Open(DbContextOptions<LodestarDb> options, WriteGate gate, Organization organization)
    {
        var person = new CurrentPerson();
        person.Visit(organization);
        return new LodestarDb(options, person, gate);
    }
}
