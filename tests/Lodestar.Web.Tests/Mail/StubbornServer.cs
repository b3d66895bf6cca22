using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Lodestar.Web.Tests.Mail;

/// <summary>
/// A mail server on a real socket that remembers what it took, and misbehaves as often as a test wants: it hangs up, says "not now",
/// refuses, and falls silent before or after it has taken a mail.
/// </summary>
public sealed class StubbornServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<(string To, string Message)> _taken = new();
    private readonly ConcurrentDictionary<string, int> _asked = new();
    private readonly CancellationTokenSource _closing = new();
    private int _mails;

    public StubbornServer()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;
    public IReadOnlyCollection<(string To, string Message)> Taken => _taken;

    /// <summary>How the mail of this number goes wrong, if it does.</summary>
    public Func<int, Mischief> Mood { get; set; } = _ => Mischief.None;

    public void Dispose()
    {
        _closing.Cancel();
        _listener.Dispose();
        _closing.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_closing.Token), _closing.Token);
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client, CancellationToken ct)
    {
        try
        {
            using var connection = client;
            using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
            await using var writer = new StreamWriter(client.GetStream(), Encoding.ASCII) { AutoFlush = true, NewLine = "\r\n" };
            await writer.WriteLineAsync("220 stubborn");
            await TalkAsync(reader, writer, ct);
        }
        catch (Exception end) when (end is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // Either side hung up.
        }
    }

    private async Task TalkAsync(StreamReader reader, StreamWriter writer, CancellationToken ct)
    {
        var (to, mischief) = ("", Mischief.None);
        while (await reader.ReadLineAsync(ct) is { } line)
        {
            if (line.StartsWith("EHLO", StringComparison.Ordinal))
                await writer.WriteAsync("250-stubborn\r\n250 8BITMIME\r\n");
            else if (line.StartsWith("MAIL FROM", StringComparison.Ordinal))
            {
                mischief = Mood(Interlocked.Increment(ref _mails));
                if (mischief is Mischief.HangUpEarly)
                    return;
                await writer.WriteLineAsync(mischief is Mischief.Busy ? "421 come back later" : "250 ok");
            }
            else if (line.StartsWith("RCPT TO:<", StringComparison.Ordinal))
            {
                to = line["RCPT TO:<".Length..^1];
                await writer.WriteLineAsync(VerdictOn(to));
            }
            else if (line is "DATA")
            {
                if (mischief is Mischief.HangUpAtData)
                    return;
                await writer.WriteLineAsync("354 go on");
                if (!await TakeAsync(reader, writer, to, mischief, ct))
                    return;
            }
            else
                await writer.WriteLineAsync("250 ok");
        }
    }

    private string VerdictOn(string to) =>
        to.StartsWith("nobody", StringComparison.Ordinal) ? "550 5.1.1 no such mailbox"
        : to.StartsWith("full", StringComparison.Ordinal) ? "452 mailbox full"
        : to.StartsWith("gray", StringComparison.Ordinal) && _asked.AddOrUpdate(to, 1, (_, n) => n + 1) == 1 ? "451 try again"
        : "250 ok";

    private async Task<bool> TakeAsync(StreamReader reader, StreamWriter writer, string to, Mischief mischief, CancellationToken ct)
    {
        var message = new StringBuilder();
        while (await reader.ReadLineAsync(ct) is var line && line is not ".")
        {
            if (line is null || mischief is Mischief.HangUpInside)
                return false; // who hangs up in the middle has sent nothing
            message.AppendLine(line);
        }
        _taken.Enqueue((to, message.ToString()));
        if (mischief is Mischief.HangUpAfter)
            return false;
        if (mischief is Mischief.SilentAfter)
            return await reader.ReadLineAsync(ct) is null; // until the other side gives up
        await writer.WriteLineAsync("250 taken");
        return true;
    }
}

/// <summary>What a mail server may do to a mail.</summary>
public enum Mischief
{
    None,
    HangUpEarly,
    Busy,
    HangUpAtData,

    /// <summary>Hangs up in the middle; whether it had all of it, the other side cannot always know.</summary>
    HangUpInside,

    /// <summary>Takes the mail and hangs up before it says so.</summary>
    HangUpAfter,

    /// <summary>Takes the mail and never says so.</summary>
    SilentAfter,
}
