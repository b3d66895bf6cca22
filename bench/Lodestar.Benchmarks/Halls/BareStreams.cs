using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Lodestar.Benchmarks.Halls;

/// <summary>The least a server must do to tell many streams something: Kestrel and a channel for each, nothing else. What ours is compared with.</summary>
internal static class BareStreams
{
    public const string Word = "bare-streams";
    private const string Message = "event: changed\ndata: board\nretry: 2000\n\n";

    /// <summary>Runs as a process of its own, until it is ended.</summary>
    public static async Task ServeAsync(string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var streams = new ConcurrentDictionary<Channel<ReadOnlyMemory<byte>>, byte>();
        app.MapGet("/events", (HttpContext http) => ListenAsync(http, streams));
        app.MapPost(
            "/publish",
            () =>
            {
                var message = Encoding.ASCII.GetBytes(Message);
                foreach (var (stream, _) in streams)
                    stream.Writer.TryWrite(message);
                return Results.NoContent();
            }
        );
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine("Now listening"));
        await app.RunAsync(url);
    }

    public static async Task<(Process Process, Uri Address)> StartAsync()
    {
        var address = new Uri($"http://127.0.0.1:{RunningLodestar.FreePort()}");
        var process = Process.Start(
            new ProcessStartInfo("dotnet", [typeof(BareStreams).Assembly.Location, Word, address.ToString()])
            {
                RedirectStandardOutput = true,
            }
        )!;
        await process.StandardOutput.ReadLineAsync();
        return (process, address);
    }

    private static async Task ListenAsync(HttpContext http, ConcurrentDictionary<Channel<ReadOnlyMemory<byte>>, byte> streams)
    {
        http.Response.ContentType = "text/event-stream";
        var mine = Channel.CreateBounded<ReadOnlyMemory<byte>>(
            new BoundedChannelOptions(16) { FullMode = BoundedChannelFullMode.DropOldest }
        );
        streams[mine] = 0;
        try
        {
            await http.Response.BodyWriter.WriteAsync(Encoding.ASCII.GetBytes("event: changed\ndata: everything\n\n"), http.RequestAborted);
            await foreach (var message in mine.Reader.ReadAllAsync(http.RequestAborted))
            {
                http.Response.BodyWriter.Write(message.Span);
                await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The phone went away.
        }
        finally
        {
            streams.TryRemove(mine, out _);
        }
    }
}
