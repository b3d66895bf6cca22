using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Lodestar.Benchmarks.Respondents;

/// <summary>The program as it is handed out, in a process of its own, and what it and its database take of the machine.</summary>
internal sealed class Published : IDisposable
{
    private readonly Process _process;
    private readonly int? _database;

    private Published(Process process, IPEndPoint address, int? database) => (_process, Address, _database) = (process, address, database);

    public IPEndPoint Address { get; }

    /// <summary>From the start of the process until it first answered, and until it said that it is ready.</summary>
    public (TimeSpan First, TimeSpan Ready) Started { get; private set; }

    public static string Publish()
    {
        var folder = Path.GetFullPath(Path.Combine("artifacts", "published"));
        Run(
            "dotnet",
            "publish",
            "src/Lodestar.Web",
            "-c",
            "Release",
            "-r",
            "linux-x64",
            "--self-contained",
            "false",
            "-nologo",
            "-v",
            "quiet",
            "-o",
            folder
        );
        return folder;
    }

    public static async Task<Published> StartAsync(string program, string folder, string? postgres, string firstPage)
    {
        var address = new IPEndPoint(IPAddress.Loopback, RunningLodestar.FreePort());
        string[] arguments =
        [
            Path.Combine(program, "lodestar.dll"),
            "serve",
            $"--Data:Folder={folder}",
            $"--Data:PostgreSql={postgres}",
            $"--urls=http://{address}",
            "--Limits:PublicPerMinute=10000000",
        ];
        var watch = Stopwatch.StartNew();
        var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        _ = process.StandardOutput.ReadToEndAsync();
        var published = new Published(process, address, postgres is null ? null : await PostmasterAsync(postgres));
        var first = await published.AnsweredAsync(firstPage, watch);
        published.Started = (first, await published.AnsweredAsync("/health/ready", watch));
        return published;
    }

    /// <summary>Seconds of processor time that program and database have taken.</summary>
    public double Cpu()
    {
        var database = _database is { } postmaster
            ? CpuOf(postmaster) + Process.GetProcessesByName("postgres").Where(p => ParentOf(p.Id) == postmaster).Sum(p => CpuOf(p.Id))
            : 0;
        return CpuOf(_process.Id) + database;
    }

    /// <summary>Its share of the memory, in MiB.</summary>
    public double Memory() =>
        File.ReadLines($"/proc/{_process.Id}/smaps_rollup")
            .Where(line => line.StartsWith("Pss:", StringComparison.Ordinal))
            .Sum(line => double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024);

    /// <summary>At once, as when somebody pulls the plug.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }

    private async Task<TimeSpan> AnsweredAsync(string page, Stopwatch watch)
    {
        for (; ; await Task.Delay(5))
        {
            try
            {
                using var browser = new PlainBrowser(Address, 0);
                if ((await browser.SendAsync("GET", page)).Status == 200)
                    return watch.Elapsed;
            }
            catch (Exception problem) when (problem is SocketException or IOException && watch.Elapsed < TimeSpan.FromMinutes(1))
            {
                // Not there yet.
            }
            if (_process.HasExited)
                throw new InvalidOperationException("Lodestar did not start.");
        }
    }

    private static async Task<int> PostmasterAsync(string postgres)
    {
        await using var connection = new NpgsqlConnection(postgres);
        await connection.OpenAsync();
        await using var ask = new NpgsqlCommand("SELECT pg_backend_pid()", connection);
        return ParentOf((int)(await ask.ExecuteScalarAsync())!);
    }

    private static int ParentOf(int process) => Stat(process) is { } stat ? int.Parse(stat[1], CultureInfo.InvariantCulture) : 0;

    // Of those that have ended as well: a connection that is closed takes its process along.
    private static double CpuOf(int process) =>
        Stat(process) is { } stat ? stat[11..15].Sum(ticks => double.Parse(ticks, CultureInfo.InvariantCulture)) / 100 : 0;

    private static string[]? Stat(int process)
    {
        try
        {
            var line = File.ReadAllText($"/proc/{process}/stat");
            return line[(line.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {arguments[0]} failed.");
    }
}
