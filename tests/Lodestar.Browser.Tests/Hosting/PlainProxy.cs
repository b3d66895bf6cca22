using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Lodestar.Browser.Tests.Hosting;

/// <summary>
/// What stands before the nodes: each new connection goes to the next node that takes it, and it knows nothing of what is said on it. A node
/// that is gone is passed over; where none answers, it tries for a while.
/// </summary>
internal sealed class PlainProxy : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private readonly TcpListener _door = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, byte> _open = new();
    private readonly ConcurrentDictionary<int, int> _taken = new();
    private readonly CancellationTokenSource _end = new();
    private IReadOnlyList<int> _nodes = [];
    private int _turn;

    public PlainProxy()
    {
        _door.Start();
        _ = AcceptAsync();
    }

    public string Url => $"http://127.0.0.1:{((IPEndPoint)_door.LocalEndpoint).Port}";

    /// <summary>The ports of the nodes behind it.</summary>
    public void LeadTo(params int[] nodes) => _nodes = nodes;

    /// <summary>How many connections a node has taken so far.</summary>
    public int TakenBy(int node) => _taken.GetValueOrDefault(node);

    /// <summary>Cuts every connection, streams and all.</summary>
    public void DropAll()
    {
        foreach (var client in _open.Keys)
            client.Close();
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _door.Stop();
        DropAll();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_end.IsCancellationRequested)
            try
            {
                _ = ServeAsync(await _door.AcceptTcpClientAsync(_end.Token));
            }
            catch (Exception problem) when (problem is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
    }

    private async Task ServeAsync(TcpClient browser)
    {
        using var node = await ConnectAsync();
        using (browser)
        {
            if (node is null)
                return;
            (_open[browser], _open[node]) = (0, 0);
            try
            {
                await Task.WhenAny(PassAsync(browser, node), PassAsync(node, browser)); // where one side is gone, so is the other
            }
            finally
            {
                _open.TryRemove(browser, out _);
                _open.TryRemove(node, out _);
            }
        }
    }

    private async Task<TcpClient?> ConnectAsync()
    {
        var until = DateTime.UtcNow + Patience;
        while (DateTime.UtcNow < until)
        {
            var port = _nodes[(int)((uint)Interlocked.Increment(ref _turn) % (uint)_nodes.Count)];
            var node = new TcpClient { NoDelay = true };
            try
            {
                await node.ConnectAsync(IPAddress.Loopback, port, _end.Token);
                _taken.AddOrUpdate(port, 1, (_, taken) => taken + 1);
                return node;
            }
            catch (Exception problem) when (problem is SocketException or OperationCanceledException)
            {
                node.Dispose(); // the next one may be up
            }
        }
        return null;
    }

    private static async Task PassAsync(TcpClient from, TcpClient to)
    {
        try
        {
            from.NoDelay = true;
            await from.GetStream().CopyToAsync(to.GetStream());
        }
        catch (Exception problem) when (problem is IOException or SocketException or InvalidOperationException)
        {
            // Somebody hung up.
        }
    }
}
