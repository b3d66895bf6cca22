using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Benchmarks.Rooms;

/// <summary>
/// Ten people in a workshop on two processes and one PostgreSQL (--postgres "Host=…"; without it one process on SQLite): how soon what one
/// does stands on every screen, and whether anything is lost of thousands of moves (--moves 10000) while processes are killed at random.
/// </summary>
internal static class RoomBench
{
    private const int People = 10;
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(250);

    public static async Task RunAsync(IReadOnlyDictionary<string, string> options)
    {
        var postgres = options.GetValueOrDefault("postgres");
        var moves = int.Parse(options.GetValueOrDefault("moves", "10000"), CultureInfo.InvariantCulture);
        var presses = int.Parse(options.GetValueOrDefault("presses", "200"), CultureInfo.InvariantCulture);
        await using var data = await BenchData.CreateAsync(postgres);
        var room = await RoomSeed.PlantAsync(data, People);
        List<RoomNode> nodes = [.. Enumerable.Range(0, postgres is null ? 1 : 2).Select(_ => new RoomNode(data))];
        await Task.WhenAll(nodes.Select(node => node.StartAsync()));
        var screens = room.Secrets.Select((secret, i) => new SeatBrowser(room.Workshop.Id, secret, i, nodes)).ToList();
        foreach (var screen in screens)
            await screen.SitDownAsync();

        using var end = new CancellationTokenSource();
        List<Task> open = [.. screens.Select(s => s.ListenAsync(end.Token)), .. screens.Select(s => s.TickAsync(end.Token))];
        Console.WriteLine($"{People} people, {nodes.Count} processes, {(postgres is null ? "SQLite" : "PostgreSQL")}");
        await PressAsync(room, screens, 20, "warm"); // until it is compiled
        new Waits(await PressAsync(room, screens, presses, "press")).Print("press to visible on every screen");
        await MoveAsync(data, room, nodes, screens, moves);
        await end.CancelAsync();
        await Task.WhenAll(open);
        nodes.ForEach(node => node.Dispose());
        screens.ForEach(screen => screen.Dispose());
    }

    // One after the other, each by the next person on the sentence that is theirs.
    private static async Task<List<double>> PressAsync(SeededRoom room, IReadOnlyList<SeatBrowser> screens, int presses, string word)
    {
        List<double> took = [];
        var version = new int[screens.Count];
        for (var press = 0; press < presses; press++)
        {
            var who = press % screens.Count;
            var marker = $"{word}{press}";
            var begun = Stopwatch.GetTimestamp();
            var seen = screens.Select(screen => screen.SeesAsync(marker)).ToList();
            var (id, text) = ($"{room.Sentences[who]}", $"Make every crossing {marker}");
            while (
                !await screens[who].DoAsync(Guid.CreateVersion7(), "rewrite", ("Id", id), ("Text", text), ("Seen", $"{version[who] + 1}"))
            )
                version[who]++; // of an earlier round
            version[who]++;
            await Task.WhenAll(seen).WaitAsync(TimeSpan.FromMinutes(1));
            took.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            await Task.Delay(Pace);
        }
        return took;
    }

    private static async Task MoveAsync(
        BenchData data,
        SeededRoom room,
        IReadOnlyList<RoomNode> nodes,
        IReadOnlyList<SeatBrowser> screens,
        int moves
    )
    {
        List<Guid>[] sent = [.. screens.Select(_ => new List<Guid>())];
        using var end = new CancellationTokenSource();
        var kills = KillAsync(nodes, end.Token);
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(screens.Select((screen, i) => ToggleAsync(screen, sent[i], moves / screens.Count)));
        var rate = moves / watch.Elapsed.TotalSeconds;
        await end.CancelAsync();
        var killed = await kills;

        var stored = await data.ReadAsync(
            room.Organization,
            db =>
                db.RoomSteps.AsNoTracking()
                    .Where(s => s.WorkshopId == room.Workshop.Id)
                    .OrderBy(s => s.Revision)
                    .Select(s => new { s.Revision, s.Attempt })
                    .ToListAsync()
        );
        var attempts = stored.CountBy(s => s.Attempt).ToDictionary();
        var all = sent.SelectMany(s => s).ToList();
        var gaps = stored.Select((s, i) => s.Revision == i + 1 ? 0 : 1).Sum();
        await Task.WhenAll(screens.Select(screen => UntilAsync(() => screen.Revision == stored[^1].Revision, screen)));
        Console.WriteLine(
            $"{all.Count:N0} moves at {rate:N0}/s, processes killed {killed} times, sent again {screens.Sum(s => s.Resent):N0} times"
        );
        Console.WriteLine(
            $"lost {all.Count(id => !attempts.ContainsKey(id))}, twice {attempts.Count(a => a.Value > 1)}, gaps {gaps}; "
                + $"screens equal to the server {screens.Count(s => s.Revision == stored[^1].Revision)} of {screens.Count}; looks {screens.Sum(s => s.Looks):N0}"
        );
    }

    private static async Task ToggleAsync(SeatBrowser screen, List<Guid> sent, int moves)
    {
        for (var move = 0; move < moves; move++)
        {
            var attempt = Guid.CreateVersion7();
            if (await screen.DoAsync(attempt, "ready", ("On", move % 2 == 0 ? "true" : "false")))
                sent.Add(attempt);
        }
    }

    // One at a time, so that somebody is there to take over; a single process comes back at once.
    private static async Task<int> KillAsync(IReadOnlyList<RoomNode> nodes, CancellationToken ct)
    {
        for (var kills = 0; ; kills++)
            try
            {
                await Task.Delay(RandomNumberGenerator.GetInt32(3000, 9000), ct);
                var node = nodes[RandomNumberGenerator.GetInt32(nodes.Count)];
                node.Kill();
                await node.StartAsync();
            }
            catch (OperationCanceledException)
            {
                return kills;
            }
    }

    private static async Task UntilAsync(Func<bool> isSo, SeatBrowser screen)
    {
        for (var tries = 0; tries < 120 && !isSo(); tries++)
        {
            await screen.LookAsync();
            await Task.Delay(250);
        }
    }
}
