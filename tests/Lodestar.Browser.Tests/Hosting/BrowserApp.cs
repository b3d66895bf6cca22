using System.Net;
using System.Net.Sockets;
using Lodestar.Web.Tests.Hosting;

namespace Lodestar.Browser.Tests.Hosting;

/// <summary>The whole program on a real socket, with the demo's Northquay in it; jobs run by themselves.</summary>
public class BrowserApp : LodestarApp
{
    private readonly int _port = FreePort();

    public BrowserApp()
        : this(Templates.CopyOfDemoAsync) { }

    private protected BrowserApp(Func<Task<TestDatabase>> provide)
        : base(provide) => UseKestrel(_port);

    public override string PublicUrl => $"http://localhost:{_port}";

    protected override bool RunsJobs => true;

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}

/// <summary>An installation that nobody has opened yet.</summary>
public sealed class EmptyBrowserApp() : BrowserApp(Templates.CopyOfEmptyAsync);
