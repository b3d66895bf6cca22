using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Lodestar.Benchmarks;

/// <summary>The program in a process of its own, so that what it takes is not what the measuring takes.</summary>
internal sealed class RunningLodestar : IDisposable
{
    public static readonly string Program = Path.Combine(AppContext.BaseDirectory, "lodestar.dll");
    private readonly Process _process;

    private RunningLodestar(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public TimeSpan Cpu
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>In MiB, as the system counts it now.</summary>
    public double Memory => InStatus("VmRSS");

    /// <summary>In MiB, the most since the start.</summary>
    public double MostMemory => InStatus("VmHWM");

    public static async Task<RunningLodestar> StartAsync(string folder, string? postgres = null, int? port = null)
    {
        var address = new Uri($"http://127.0.0.1:{port ?? FreePort()}");
        string[] arguments =
        [
            Program,
            "serve",
            "--contentRoot",
            Path.GetFullPath(Path.Combine("src", "Lodestar.Web")),
            "--Data:Folder",
            folder,
            "--Data:PostgreSql",
            postgres ?? "",
            "--urls",
            address.ToString(),
            "--Mail:PublicUrl",
            address.ToString(),
        ];
        var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line.Contains("Now listening", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new RunningLodestar(process, address);
            }
        throw new InvalidOperationException("Lodestar did not start.");
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private double InStatus(string name) =>
        File.ReadLines($"/proc/{_process.Id}/status")
            .Where(line => line.StartsWith(name, StringComparison.Ordinal))
            .Select(line => double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024)
            .FirstOrDefault();

    /// <summary>A port of this machine that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
