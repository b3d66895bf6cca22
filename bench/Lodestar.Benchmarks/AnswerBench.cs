using System.Diagnostics;
using System.Globalization;
using Lodestar.Benchmarks.Respondents;
using Npgsql;

namespace Lodestar.Benchmarks;

/// <summary>
/// Complete anonymous responses against the published program: page, five answers with place and level, thank you, each from a connection
/// and an address of its own. Says what a response takes of the processor (program and database), how long people wait, whether all that
/// was acknowledged is stored, also when the plug is pulled, and whether the time tells what became of an answer (F10).
/// --stored N puts N responses there first, --postgres "Host=…" measures PostgreSQL, --people 1,64,512 and --seconds 8 say how.
/// </summary>
internal static class AnswerBench
{
    public static async Task RunAsync(IReadOnlyDictionary<string, string> options)
    {
        var program = options.TryGetValue("program", out var known) ? known : Published.Publish(); // another one, to compare
        await InNewDatabaseAsync(
            options.GetValueOrDefault("postgres"),
            (folder, postgres) => MeasureAsync(program, folder, postgres, options)
        );
    }

    private static async Task MeasureAsync(string program, string folder, string? postgres, IReadOnlyDictionary<string, string> options)
    {
        var stored = int.Parse(options.GetValueOrDefault("stored", "0"), CultureInfo.InvariantCulture);
        var lasting = TimeSpan.FromSeconds(double.Parse(options.GetValueOrDefault("seconds", "8"), CultureInfo.InvariantCulture));
        await using var poll = await Poll.OpenAsync(folder, postgres, stored);
        Console.WriteLine($"{(postgres is null ? "SQLite" : "PostgreSQL")}, {stored:N0} responses stored before");
        using (var lodestar = await Published.StartAsync(program, folder, postgres, $"/s/{poll.Survey.Code}"))
        {
            Console.WriteLine(
                $"first survey page after {lodestar.Started.First.TotalMilliseconds:N0} ms, ready after {lodestar.Started.Ready.TotalMilliseconds:N0} ms"
            );
            await FirstAsync(poll, lodestar);
            await new Crowd(poll, lodestar, "warm").AnswerAsync(32, TimeSpan.FromSeconds(10)); // until all of it is compiled for good
            Console.WriteLine("people   responses/s    p50 ms    p99 ms   CPU ms each   PSS MiB   errors   stored/acknowledged");
            foreach (var people in options.GetValueOrDefault("people", "1,8,64,512").Split(','))
                await CrowdAsync(poll, lodestar, int.Parse(people, CultureInfo.InvariantCulture), lasting);
            await TellTaleAsync(poll, lodestar);
        }
        await PulledPlugAsync(program, folder, postgres, poll);
    }

    // What the very first people meet, before anything is compiled for good.
    private static async Task FirstAsync(Poll poll, Published lodestar)
    {
        var first = new Crowd(poll, lodestar, "first");
        await first.AnswerAsync(1, TimeSpan.FromMilliseconds(1));
        Console.WriteLine($"first respondent served in {first.At(1):N0} ms");
    }

    private static async Task CrowdAsync(Poll poll, Published lodestar, int people, TimeSpan lasting)
    {
        var (before, cpu, watch) = (await poll.CountAsync(), lodestar.Cpu(), Stopwatch.StartNew());
        var crowd = new Crowd(poll, lodestar, "calm");
        await crowd.AnswerAsync(people, lasting);
        var (took, spent) = (watch.Elapsed.TotalSeconds, lodestar.Cpu() - cpu);
        var heard = crowd.Acknowledged.Count;
        Console.WriteLine(
            $"{people, 6}   {heard / took, 11:N0}   {crowd.At(0.5), 7:N1}   {crowd.At(0.99), 7:N1}   {spent * 1000 / Math.Max(1, heard), 11:N3}   {lodestar.Memory(), 7:N0}   {crowd.Errors, 6}   {await poll.CountAsync() - before}/{heard}   {crowd.FirstError}"
        );
    }

    // Eight at a time, taking turns: a page sent, the same page sent again, and one that says nothing.
    private static async Task TellTaleAsync(Poll poll, Published lodestar)
    {
        var waits = new List<double>[] { [], [], [] };
        await Parallel.ForEachAsync(
            Enumerable.Range(0, 1600),
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            async (number, _) =>
            {
                using var person = new Respondent(poll, lodestar.Address, 10_000_000 + number);
                await person.OpenAsync();
                foreach (var (kind, said) in new[] { $"turn {number}", $"turn {number}", "" }.Index())
                {
                    var begun = Stopwatch.GetTimestamp();
                    await person.SendAsync(said);
                    lock (waits)
                        waits[kind].Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
                }
            }
        );
        foreach (var (name, times) in new[] { "stored", "sent again", "said nothing" }.Zip(waits))
        {
            times.Sort();
            Console.WriteLine(
                $"{name, -13} p50 {times[times.Count / 2], 6:N2} ms   p90 {times[times.Count * 9 / 10], 6:N2} ms   p99 {times[times.Count * 99 / 100], 6:N2} ms"
            );
        }
    }

    private static async Task PulledPlugAsync(string program, string folder, string? postgres, Poll poll)
    {
        Crowd crowd;
        using (var lodestar = await Published.StartAsync(program, folder, postgres, $"/s/{poll.Survey.Code}"))
        {
            crowd = new Crowd(poll, lodestar, "plug");
            using var gone = new CancellationTokenSource();
            var answering = crowd.AnswerAsync(64, TimeSpan.FromSeconds(30), gone.Token);
            await Task.Delay(TimeSpan.FromSeconds(4));
            await gone.CancelAsync();
            lodestar.Kill(); // in the middle of what was begun before
            await answering;
        }
        using var again = await Published.StartAsync(program, folder, postgres, $"/s/{poll.Survey.Code}");
        var kept = await poll.TextsAsync("plug ");
        var lost = crowd.Acknowledged.Count(said => !kept.Contains(said));
        Console.WriteLine(
            $"killed in the middle: {crowd.Acknowledged.Count:N0} acknowledged, {lost} of them lost, {kept.Count - crowd.Acknowledged.Count + lost} stored whose sender did not hear it"
        );
    }

    private static async Task InNewDatabaseAsync(string? server, Func<string, string?, Task> measure)
    {
        var folder = Directory.CreateTempSubdirectory("lodestar-bench-");
        var name = $"lodestar_bench_{Guid.NewGuid():n}";
        try
        {
            if (server is not null)
                await BenchData.RunAsync(server, $"CREATE DATABASE {name}");
            await measure(
                folder.FullName,
                server is null ? null : new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString
            );
        }
        finally
        {
            if (server is not null)
                await BenchData.RunAsync(server, $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
            folder.Delete(recursive: true);
        }
    }
}
