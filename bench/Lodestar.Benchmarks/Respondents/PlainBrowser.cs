using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Lodestar.Benchmarks.Respondents;

/// <summary>
/// As little of a browser as answering takes: one connection, its own cookies, an address of its own on the loopback. A real client would
/// take more of the processor than the server that is measured.
/// </summary>
internal sealed class PlainBrowser(IPEndPoint server, int number) : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly Dictionary<string, string> _cookies = new(StringComparer.Ordinal);
    private readonly byte[] _buffer = new byte[128 * 1024];

    public async Task<Reply> SendAsync(string method, string path, string? form = null, string? accept = null)
    {
        if (!_socket.Connected)
        {
            _socket.Bind(
                new IPEndPoint(
                    new IPAddress([127, (byte)(1 + number / 62500 % 250), (byte)(number / 250 % 250), (byte)(1 + number % 250)]),
                    0
                )
            );
            await _socket.ConnectAsync(server);
        }
        var head = new StringBuilder($"{method} {path} HTTP/1.1\r\nHost: {server}\r\nSec-Fetch-Site: same-origin\r\n");
        if (_cookies.Count > 0)
            head.Append("Cookie: ").AppendJoin("; ", _cookies.Select(c => $"{c.Key}={c.Value}")).Append("\r\n");
        if (accept is not null)
            head.Append(CultureInfo.InvariantCulture, $"{accept}\r\n");
        if (form is not null)
            head.Append(
                CultureInfo.InvariantCulture,
                $"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {form.Length}\r\n"
            );
        await _socket.SendAsync(Encoding.ASCII.GetBytes(head.Append("\r\n").Append(form).ToString()));
        return await ReceiveAsync();
    }

    public void Dispose() => _socket.Dispose();

    private async Task<Reply> ReceiveAsync()
    {
        var (filled, body) = (0, -1);
        while (body < 0)
        {
            filled += await FillAsync(filled);
            body = _buffer.AsSpan(0, filled).IndexOf("\r\n\r\n"u8);
        }
        var head = Encoding.ASCII.GetString(_buffer, 0, body).Split("\r\n");
        var (length, location) = (-1, (string?)null);
        foreach (var line in head.Skip(1))
        {
            var value = line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
            if (line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))
                length = int.Parse(value, CultureInfo.InvariantCulture);
            else if (line.StartsWith("Location:", StringComparison.OrdinalIgnoreCase))
                location = value;
            else if (line.StartsWith("Set-Cookie:", StringComparison.OrdinalIgnoreCase))
                Keep(value.Split(';')[0].Split('=', 2));
        }
        body += 4;
        while (!IsWhole(filled, body, length))
            filled += await FillAsync(filled);
        return new Reply(
            int.Parse(head[0].AsSpan(9, 3), CultureInfo.InvariantCulture),
            location,
            Encoding.UTF8.GetString(_buffer, body, filled - body)
        );
    }

    // Pages that are not measured beforehand come in chunks; what is looked for in them is never cut by one.
    private bool IsWhole(int filled, int body, int length) =>
        length >= 0 ? filled - body >= length : _buffer.AsSpan(0, filled).EndsWith("\r\n0\r\n\r\n"u8) || filled == body;

    private async Task<int> FillAsync(int from)
    {
        var read = await _socket.ReceiveAsync(_buffer.AsMemory(from));
        return read > 0 ? read : throw new IOException("The server hung up.");
    }

    private void Keep(string[] cookie)
    {
        if (cookie[1].Length == 0)
            _cookies.Remove(cookie[0]);
        else
            _cookies[cookie[0]] = cookie[1];
    }
}

/// <summary>What came back.</summary>
internal sealed record Reply(int Status, string? Location, string Text)
{
    /// <summary>The value of a hidden field.</summary>
    public string Hidden(string name) => HiddenField.In(Text, name);
}
