using System.Diagnostics;
using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Listening;
using Lodestar.Core.Organizations;
using Lodestar.Web.Accounts;
using Lodestar.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Benchmarks;

/// <summary>
/// A town hall of a thousand phones against the program in a process of its own: how soon all of them hear that it changed and have the new
/// list, and whether a thousand votes a second, some sent twice, count exactly once.
/// </summary>
internal static class HallBench
{
    private const int Phones = 1000;
    private const int Remarks = 10;
    private const int Signals = 5;
    private const int VotesPerSecond = 1000;

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("lodestar-bench-");
        try
        {
            await using var services = Services(folder.FullName);
            var (organization, hall, remarks) = await SeedAsync(services);
            using var program = await RunningLodestar.StartAsync(folder.FullName);
            await MeasureAsync(hall, remarks, program);
            await using var scope = Enter(services, organization);
            var stored = await scope.ServiceProvider.GetRequiredService<LodestarDb>().Upvotes.CountAsync();
            Console.WriteLine($"stored                 {stored, 7:N0} votes of {Phones * Remarks:N0}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(ListeningSession hall, IReadOnlyList<SessionRemark> remarks, RunningLodestar program)
    {
        var phones = Enumerable.Range(0, Phones).Select(_ => new HallPhone(program.Address, hall.Code!)).ToList();
        await Parallel.ForEachAsync(
            phones,
            new ParallelOptions { MaxDegreeOfParallelism = 32 },
            async (phone, _) => await phone.JoinAsync()
        );
        using var end = new CancellationTokenSource();
        var listening = phones.Select(phone => phone.ListenAsync(end.Token)).ToList();
        await Task.WhenAll(phones.Select(phone => phone.Greeted));

        await SignalAsync(phones, remarks[0]); // warms up
        List<double> heard = [];
        for (var signal = 1; signal <= Signals; signal++)
            heard.AddRange(await SignalAsync(phones, remarks[signal]));
        Print($"{Phones:N0} phones up to date", heard);

        var cpu = program.Cpu;
        var watch = Stopwatch.StartNew();
        var votes = await VoteAsync(phones, remarks);
        Print($"vote, {votes.Count / watch.Elapsed.TotalSeconds:N0}/s", votes);
        Console.WriteLine(
            $"refused or failed      {phones.Sum(p => p.Failures), 7:N0}   lists fetched {phones.Sum(p => p.Fetched):N0}   server {(program.Cpu - cpu).TotalSeconds:N1} s of CPU"
        );
        await end.CancelAsync();
        await Task.WhenAll(listening);
    }

    // Something changes, and every phone hears of it and fetches the list.
    private static async Task<double[]> SignalAsync(IReadOnlyList<HallPhone> phones, SessionRemark remark)
    {
        await Task.Delay(1500); // longer than the pause between two signals
        var heard = phones.Select(phone => phone.HearAsync()).ToList();
        await phones[0].VoteAsync(remark.Id);
        return await Task.WhenAll(heard);
    }

    // Each phone agrees with each remark; every tenth vote is sent twice, as an impatient thumb does.
    private static async Task<List<double>> VoteAsync(IReadOnlyList<HallPhone> phones, IReadOnlyList<SessionRemark> remarks)
    {
        List<Task<double>> sent = [];
        var watch = Stopwatch.StartNew();
        foreach (var remark in remarks)
        foreach (var (number, phone) in phones.Index())
        {
            sent.Add(phone.VoteAsync(remark.Id));
            if (number % 10 == 0)
                sent.Add(phone.VoteAsync(remark.Id));
            var due = TimeSpan.FromSeconds(sent.Count / (double)VotesPerSecond) - watch.Elapsed;
            if (due > TimeSpan.FromMilliseconds(2))
                await Task.Delay(due);
        }
        return [.. await Task.WhenAll(sent)];
    }

    private static void Print(string what, List<double> milliseconds)
    {
        milliseconds.Sort();
        double At(double share) => milliseconds[(int)Math.Min(milliseconds.Count - 1, milliseconds.Count * share)];
        Console.WriteLine(
            $"{what, -22} p50 {At(0.5), 6:N0} ms   p99 {At(0.99), 6:N0} ms   last {At(1), 6:N0} ms   ({milliseconds.Count:N0})"
        );
    }

    private static async Task<(Organization, ListeningSession, IReadOnlyList<SessionRemark>)> SeedAsync(IServiceProvider services)
    {
        await services.GetRequiredService<Migrator>().RunAsync(CancellationToken.None);
        var now = new DateTimeOffset(2030, 3, 12, 9, 0, 0, TimeSpan.Zero);
        var organization = new Organization("Bench", now);
        var survey = new Survey(organization.Id, "Bench", default, now);
        survey.Ask(QuestionBank.ThinkOf);
        survey.Open(now);
        var hall = new ListeningSession(survey.Questions[0], SessionKind.TownHall, "All hands", now);
        List<SessionRemark> remarks = [.. Enumerable.Range(0, Remarks).Select(n => hall.Say($"Remark {n}", VisitorKey.New(), []).Remark!)];
        foreach (var remark in remarks)
            remark.Decide(RemarkState.Waiting, null, "Bench");
        await using var scope = Enter(services, organization);
        var db = scope.ServiceProvider.GetRequiredService<LodestarDb>();
        db.AddRange([organization, survey, hall, .. remarks]);
        await db.SaveChangesAsync();
        return (organization, hall, remarks);
    }

    private static ServiceProvider Services(string folder)
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create<string, string?>("Data:Folder", folder)])
            .Build();
        return new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(settings).AddData().BuildServiceProvider();
    }

    private static AsyncServiceScope Enter(IServiceProvider services, Organization organization)
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentPerson>().Visit(organization);
        return scope;
    }
}
