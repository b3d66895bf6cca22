using System.Collections.Concurrent;
using System.Net;
using Lodestar.Core.Gather;
using Lodestar.Web.Operations;
using Lodestar.Web.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lodestar.Web.Tests.Operations;

/// <summary>The walk through the public pages after the start, on an empty database and on one that is in use.</summary>
public class WarmUpTests(WarmUpTests.WalkedApp app) : IClassFixture<WarmUpTests.WalkedApp>
{
    [Fact]
    public async Task It_comes_to_its_end_leaves_nothing_behind_and_then_the_program_is_ready()
    {
        await app.Services.GetRequiredService<WarmUp>().ExecuteTask!;

        app.Said.ShouldBeEmpty("a walk that met another page than it expected says so");
        (await app.Visitor().OpenAsync("/health/ready")).Status.ShouldBe(HttpStatusCode.OK);
        var rows = await app.ReadAsync(async db =>
            await db.Surveys.IgnoreQueryFilters().CountAsync()
            + await db.Responses.IgnoreQueryFilters().CountAsync()
            + await db.Set<SpentAttempt>().IgnoreQueryFilters().CountAsync()
            + await db.Set<Participation>().IgnoreQueryFilters().CountAsync()
            + await db.Jobs.IgnoreQueryFilters().CountAsync()
        );
        rows.ShouldBe(0);
    }

    [Fact]
    public async Task The_program_is_not_ready_before_it_is_back_and_is_even_if_it_stumbled()
    {
        var ct = TestContext.Current.CancellationToken;
        var gate = new TaskCompletionSource();
        using var walking = Walking(new Halting(gate.Task));
        await walking.StartAsync(ct);
        (await walking.CheckHealthAsync(new HealthCheckContext(), ct)).Status.ShouldBe(HealthStatus.Degraded);

        gate.SetException(new InvalidOperationException("A page is broken."));
        await walking.ExecuteTask!;

        (await walking.CheckHealthAsync(new HealthCheckContext(), ct)).Status.ShouldBe(HealthStatus.Healthy);
    }

    private WarmUp Walking(IWalk walk) =>
        new(app.Services.GetRequiredService<InnerBrowser>(), [walk], new ConfigurationBuilder().Build(), NullLogger<WarmUp>.Instance);

    private sealed class Halting(Task until) : IWalk
    {
        public Task WalkAsync(InnerBrowser browser, CancellationToken ct) => until;
    }

    /// <summary>Nobody is in its database, and what the walk says is listened to.</summary>
    public sealed class WalkedApp() : LodestarApp(Templates.CopyOfEmptyAsync)
    {
        public ConcurrentBag<string> Said { get; } = [];
        protected override bool WarmsUp => true;

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureLogging(logging => logging.AddProvider(new Ear(Said)));
        }
    }

    private sealed class Ear(ConcurrentBag<string> said) : ILoggerProvider
    {
        public ILogger CreateLogger(string categoryName) =>
            categoryName == typeof(WarmUp).FullName ? new Listener(said) : NullLogger.Instance;

        public void Dispose() { }
    }

    private sealed class Listener(ConcurrentBag<string> said) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel level, EventId id, TState state, Exception? problem, Func<TState, Exception?, string> formatter) =>
            said.Add($"{formatter(state, problem)} {problem}");
    }
}
