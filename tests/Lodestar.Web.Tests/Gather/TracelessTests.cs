using System.Collections.Concurrent;
using Lodestar.Web.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lodestar.Web.Tests.Gather;

/// <summary>A hundred answers come in through the door, with every logger listening as it does in production.</summary>
[Trait("Catalog", "F3")]
public class TracelessTests(TracelessTests.ListeningApp app) : IClassFixture<TracelessTests.ListeningApp>
{
    [Fact]
    public async Task A_hundred_answers_leave_no_word_code_or_key_in_any_log_and_no_job()
    {
        var scene = await Scene.OpenAsync(app);
        var jobs = await app.ReadAsync(db => db.Jobs.CountAsync());
        List<string> attempts = [];
        app.Lines.Clear();
        for (var i = 0; i < 100; i++)
        {
            var page = await app.Visitor().OpenAsync(scene.Link);
            attempts.Add(page.Find("input[name='Form.Attempt']").GetAttribute("value")!);
            (await page.SubmitAsync(scene.Fields($"marmalade {i}"))).Heading.ShouldBe("Recorded. Thank you.");
        }

        (await scene.ResponsesAsync()).Count.ShouldBe(100);
        app.Services.GetRequiredService<ILogger<TracelessTests>>()
            .Log(LogLevel.Information, default, "Is anybody listening?", null, (said, _) => said);
        app.Lines.ShouldContain(line => line.Contains("Is anybody listening?", StringComparison.Ordinal));
        app.Lines.ShouldAllBe(line =>
            !line.Contains("marmalade", StringComparison.Ordinal) && !line.Contains(scene.Survey.Code, StringComparison.Ordinal)
        );
        app.Lines.ShouldAllBe(line => !attempts.Any(attempt => line.Contains(attempt, StringComparison.Ordinal)));
        (await app.ReadAsync(db => db.Jobs.CountAsync())).ShouldBe(jobs);
    }

    public sealed class ListeningApp : LodestarApp
    {
        public ConcurrentBag<string> Lines { get; } = [];

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Logging:LogLevel:Default", "Information"); // as in production
            builder.ConfigureLogging(logging => logging.AddProvider(new Ear(Lines)));
        }
    }

    private sealed class Ear(ConcurrentBag<string> lines) : ILoggerProvider
    {
        public ILogger CreateLogger(string categoryName) => new Listener(lines, categoryName);

        public void Dispose() { }
    }

    private sealed class Listener(ConcurrentBag<string> lines, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => lines.Add($"{category} {formatter(state, exception)} {exception}");
    }
}
