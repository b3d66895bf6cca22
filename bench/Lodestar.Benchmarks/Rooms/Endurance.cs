using System.Globalization;
using Lodestar.Benchmarks.Halls;

namespace Lodestar.Benchmarks.Rooms;

/// <summary>
/// What a room of eight hours leaves behind in memory: people who come and go a hundred thousand times (--connects 100000) while five thousand
/// things happen. The first tenth is not counted, as the program grows to its size in it.
/// </summary>
internal static class Endurance
{
    private const int Moves = 5000;
    private const int AtOnce = 20;

    public static async Task RunAsync(IReadOnlyDictionary<string, string> options)
    {
        var connects = int.Parse(options.GetValueOrDefault("connects", "100000"), CultureInfo.InvariantCulture);
        await using var data = await BenchData.CreateAsync(options.GetValueOrDefault("postgres"));
        var room = await RoomSeed.PlantAsync(data, AtOnce);
        using var node = new RoomNode(data);
        await node.StartAsync();
        var seats = room.Secrets.Select((secret, i) => new SeatBrowser(room.Workshop.Id, secret, i, [node])).ToList();
        foreach (var seat in seats)
            await seat.SitDownAsync();
        await ComeAndGoAsync(room, node, seats, connects / 10, Moves / 10);
        var before = await SettledAsync(node);
        await ComeAndGoAsync(room, node, seats, connects - connects / 10, Moves - Moves / 10);
        var after = await SettledAsync(node);
        Console.WriteLine(
            $"{connects:N0} streams opened and left, {Moves:N0} moves: {before:N0} MiB after a tenth, {after:N0} MiB at the end, {after - before:+0.0;-0.0} MiB"
        );
        seats.ForEach(seat => seat.Dispose());
    }

    private static Task ComeAndGoAsync(SeededRoom room, RoomNode node, List<SeatBrowser> seats, int connects, int moves) =>
        Task.WhenAll(
            seats.Select(async seat =>
            {
                var (mine, done) = (connects / seats.Count, 0);
                for (var connect = 0; connect < mine; connect++)
                {
                    var line = new EventLine(new Uri(node.Address, $"/rooms/{room.Workshop.Id}/events"), seat.Cookies);
                    using var leave = new CancellationTokenSource();
                    var listening = line.ListenAsync(comesBack: false, leave.Token);
                    await line.Greeted.WaitAsync(TimeSpan.FromSeconds(30));
                    await leave.CancelAsync();
                    await listening;
                    if ((connect + 1) * moves / connects > done)
                    {
                        done++;
                        await seat.DoAsync(Guid.CreateVersion7(), "ready", ("On", done % 2 == 0 ? "true" : "false"));
                    }
                }
            })
        );

    // What is freed comes back in its own time: the least of some looks.
    private static async Task<double> SettledAsync(RoomNode node)
    {
        var least = double.MaxValue;
        for (var look = 0; look < 10; look++)
        {
            await Task.Delay(1000);
            least = Math.Min(least, node.Memory);
        }
        return least;
    }
}
