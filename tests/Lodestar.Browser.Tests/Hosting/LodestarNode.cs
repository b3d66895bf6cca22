using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Lodestar.Web.Operations;

namespace Lodestar.Browser.Tests.Hosting;

/// <summary>One real process of the program, which can be killed without a goodbye and started again at the same place.</summary>
internal sealed class LodestarNode(TestDatabaseOfNodes database, string publicUrl) : IAsyncDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "lodestar.dll");
    private Process? _process;

    public int Port { get; } = FreePort();

    /// <summary>Returns when it listens.</summary>
    public async Task StartAsync()
    {
        _process = Process.Start(
            new ProcessStartInfo("dotnet", Arguments()) { RedirectStandardOutput = true, RedirectStandardError = true }
        )!;
        var said = new Queue<string>();
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            said.Enqueue(line);
            if (!line.Contains("Now listening", StringComparison.Ordinal))
                continue;
            _ = _process.StandardOutput.ReadToEndAsync(); // else it would stand still once the pipe is full
            _ = _process.StandardError.ReadToEndAsync();
            return;
        }
        throw new InvalidOperationException(
            $"A node did not start:\n{string.Join('\n', said)}{await _process.StandardError.ReadToEndAsync()}"
        );
    }

    /// <summary>As a cut of power would: no stream is closed, no request answered.</summary>
    public async Task KillAsync()
    {
        if (_process is not { } process)
            return;
        _process = null;
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    public async ValueTask DisposeAsync() => await KillAsync();

    /// <summary>A port of this machine that nobody listens on.</summary>
    public static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }

    private string[] Arguments() =>
        [
            Program,
            "serve",
            "--contentRoot",
            Repository.At("src/Lodestar.Web"),
            "--urls",
            $"http://127.0.0.1:{Port}",
            "--Mail:PublicUrl",
            publicUrl,
            .. database.Settings,
            $"--{WarmUp.Setting}",
            "false",
        ];
}

/// <summary>What every process of one installation is told.</summary>
/// <param name="PostgreSql">The connection string of the database they share.</param>
/// <param name="Folder">The folder they share.</param>
internal sealed record TestDatabaseOfNodes(string PostgreSql, string Folder)
{
    public string[] Settings => ["--Data:PostgreSql", PostgreSql, "--Data:Folder", Folder];
}
