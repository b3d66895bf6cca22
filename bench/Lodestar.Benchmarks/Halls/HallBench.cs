using System.Diagnostics;
using System.Globalization;
using Lodestar.Benchmarks.Rooms;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Benchmarks.Halls;

/// <summary>
/// A town hall against the program in a process of its own (--phones 1000,5000,10000): how soon all phones hear that something changed, what a
/// delivery takes beside bare Kestrel in the same run, what the list takes that all fetch afterwards, whether a thousand votes a second for
/// half a minute count once each, and how soon all are back after the process was killed.
/// </summary>
internal static class HallBench
{
    private const int Signals = 5;
    private const int Voters = 1000;
    private const int VotesPerSecond = 1000;

    public static async Task RunAsync(IReadOnlyDictionary<string, string> options)
    {
        foreach (var phones in options.GetValueOrDefault("phones", "1000").Split(','))
            await MeasureAsync(int.Parse(phones, CultureInfo.InvariantCulture), options.GetValueOrDefault("postgres"));
    }

    private static async Task MeasureAsync(int count, string? postgres)
    {
        Console.WriteLine($"-- {count:N0} phones, {(postgres is null ? "SQLite" : "PostgreSQL")}");
        var bare = await BareAsync(count);
        await using var data = await BenchData.CreateAsync(postgres);
        var hall = await HallSeed.PlantAsync(data);
        using var node = new RoomNode(data);
        await node.StartAsync();
        var phones = await GatherAsync(node, hall, count);
        using var end = new CancellationTokenSource();
        var before = node.Memory;
        var listening = phones.ConvertAll(phone => phone.Stream.ListenAsync(comesBack: true, end.Token));
        await Task.WhenAll(phones.Select(phone => phone.Stream.Greeted));
        var each = (node.Memory - before) * 1024 / count;

        await SignalAsync(node, phones, hall.Next()); // warms up
        var (heard, cpu) = await SignalAsync(node, phones, hall.Next(), Signals, hall);
        new Waits(heard).Print("all hear of a change");
        Console.WriteLine(
            $"a delivery takes {cpu:N1} µs of the processor, bare Kestrel {bare.Cpu:N1} µs: {cpu / bare.Cpu:N1} times; a stream {each:N1} KiB, bare {bare.Memory:N1} KiB; refused {phones.Sum(p => p.Stream.Refused)}"
        );
        await FetchAsync(node, phones, hall);
        await VoteAsync(data, node, phones.Take(Voters).ToList(), hall);
        await ReturnAsync(node, phones);
        await end.CancelAsync();
        await Task.WhenAll(listening);
    }

    private static async Task<List<HallPhone>> GatherAsync(RoomNode node, SeededHall hall, int count)
    {
        var phones = new HallPhone[count];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, count),
            new ParallelOptions { MaxDegreeOfParallelism = 32 },
            async (i, _) => phones[i] = await HallPhone.JoinAsync(node.Address, hall.Session.Code!)
        );
        return [.. phones];
    }

    private static async Task<(List<double> Heard, double Cpu)> SignalAsync(
        RoomNode node,
        IReadOnlyList<HallPhone> phones,
        Guid remark,
        int signals = 1,
        SeededHall? hall = null
    )
    {
        List<double> heard = [];
        var cpu = 0.0;
        for (var signal = 0; signal < signals; signal++)
        {
            await PauseAsync(phones.Count);
            var (all, spent, begun) = (phones.Select(p => p.Stream.NextAsync()).ToList(), node.Cpu, Stopwatch.GetTimestamp());
            await phones[signal].VoteAsync(signal == 0 ? remark : hall!.Next());
            heard.AddRange((await Task.WhenAll(all)).Select(at => Stopwatch.GetElapsedTime(begun, at).TotalMilliseconds));
            cpu += node.Cpu - spent;
        }
        return (heard, cpu * 1e6 / heard.Count);
    }

    // The same, where all fetch the list when they hear of it.
    private static async Task FetchAsync(RoomNode node, List<HallPhone> phones, SeededHall hall)
    {
        foreach (var phone in phones)
            phone.Looks = true;
        for (var wave = 0; wave < 2; wave++) // the first warms up
        {
            await PauseAsync(phones.Count);
            var (all, spent, begun) = (phones.ConvertAll(p => p.CurrentAsync()), node.Cpu, Stopwatch.GetTimestamp());
            await phones[wave].VoteAsync(hall.Next());
            var took = (await Task.WhenAll(all)).Select(at => Stopwatch.GetElapsedTime(begun, at).TotalMilliseconds).ToList();
            if (wave == 0)
                continue;
            new Waits(took).Print("all have the new list");
            var cost = (node.Cpu - spent) * 1000 / phones.Count;
            Console.WriteLine(
                $"a phone's fetch takes {cost:N3} ms of the processor, its signal included: {cost * 5:N2} s for 5,000 phones"
            );
        }
    }

    // Each phone agrees with each remark; every tenth vote is sent twice, as an impatient thumb does.
    private static async Task VoteAsync(BenchData data, RoomNode node, IReadOnlyList<HallPhone> phones, SeededHall hall)
    {
        await PauseAsync(phones.Count);
        List<Task<double>> sent = [];
        var (spent, fetched, watch) = (node.Cpu, phones.Sum(p => p.Fetched), Stopwatch.StartNew());
        foreach (var remark in hall.ToVoteOn)
        foreach (var (number, phone) in phones.Index())
        {
            sent.Add(phone.VoteAsync(remark));
            if (number % 10 == 0)
                sent.Add(phone.VoteAsync(remark));
            var due = TimeSpan.FromSeconds(sent.Count / (double)VotesPerSecond) - watch.Elapsed;
            if (due > TimeSpan.FromMilliseconds(2))
                await Task.Delay(due);
        }
        List<double> votes = [.. await Task.WhenAll(sent)];
        new Waits(votes).Print($"a vote counts, {votes.Count / watch.Elapsed.TotalSeconds:N0}/s");
        var stored = await data.ReadAsync(hall.Organization, db => db.Upvotes.CountAsync(u => hall.ToVoteOn.Contains(u.SessionRemarkId)));
        Console.WriteLine(
            $"stored {stored:N0} of {phones.Count * hall.ToVoteOn.Count:N0}; refused or failed {phones.Sum(p => p.Failures)}; {(node.Cpu - spent) * 1000 / votes.Count:N2} ms of the processor a vote, "
                + $"{phones.Sum(p => p.Fetched) - fetched:N0} lists fetched meanwhile"
        );
    }

    private static async Task ReturnAsync(RoomNode node, List<HallPhone> phones)
    {
        await PauseAsync(phones.Count);
        var failures = phones.Sum(p => p.Failures);
        node.Kill();
        await node.StartAsync();
        var (begun, back) = (Stopwatch.GetTimestamp(), phones.ConvertAll(p => p.CurrentAsync()));
        var took = (await Task.WhenAll(back)).Select(at => Stopwatch.GetElapsedTime(begun, at).TotalMilliseconds).ToList();
        new Waits(took).Print("current again after a restart");
        Console.WriteLine($"error pages meanwhile {phones.Sum(p => p.Failures) - failures}");
    }

    private static async Task<(double Cpu, double Memory)> BareAsync(int count)
    {
        var (process, address) = await BareStreams.StartAsync();
        using (process)
        {
            using var publisher = new HttpClient(new SocketsHttpHandler());
            var lines = Enumerable.Range(0, count).Select(_ => new EventLine(new Uri(address, "/events"), "")).ToList();
            using var end = new CancellationTokenSource();
            process.Refresh();
            var before = process.WorkingSet64;
            var listening = lines.ConvertAll(line => line.ListenAsync(comesBack: false, end.Token));
            await Task.WhenAll(lines.Select(line => line.Greeted));
            process.Refresh();
            var memory = (process.WorkingSet64 - before) / 1024.0 / count;
            double cpu = 0;
            for (var signal = 0; signal <= Signals; signal++)
            {
                var (all, spent) = (lines.ConvertAll(line => line.NextAsync()), process.TotalProcessorTime);
                using var said = await publisher.PostAsync(new Uri(address, "/publish"), null);
                await Task.WhenAll(all);
                process.Refresh();
                cpu += signal == 0 ? 0 : (process.TotalProcessorTime - spent).TotalMicroseconds; // the first warms up
                await Task.Delay(200);
                process.Refresh();
            }
            process.Kill();
            await Task.WhenAll(listening).ContinueWith(_ => { }, TaskScheduler.Default);
            return (cpu / Signals / count, memory);
        }
    }

    // Longer than the pause between two signals.
    private static Task PauseAsync(int phones) => Task.Delay(Math.Max(1500, phones));
}
