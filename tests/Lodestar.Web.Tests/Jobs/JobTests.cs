using Lodestar.Web.Jobs;
using Lodestar.Web.Tests.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Jobs;

public sealed record Knock(string Word);

public sealed class KnockJob(Doorbell bell) : IJob<Knock>
{
    public Task RunAsync(Knock work, CancellationToken ct) => bell.RingAsync(work.Word);
}

public sealed class Doorbell
{
    public List<string> Heard { get; } = [];
    public bool IsBroken { get; set; }

    /// <summary>Whoever knocks for long waits until it opens.</summary>
    public TaskCompletionSource Door { get; } = new();
    public TaskCompletionSource IsWaiting { get; } = new();

    public Task RingAsync(string word)
    {
        lock (Heard)
            Heard.Add(word);
        if (word is not "long")
            return IsBroken ? throw new InvalidOperationException("The bell is broken.") : Task.CompletedTask;
        IsWaiting.SetResult();
        return Door.Task;
    }
}

public sealed class JobApp : LodestarApp
{
    public Doorbell Bell { get; } = new();

    protected override void ConfigureWebHost(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton(Bell).AddJob<Knock, KnockJob>());
    }
}

public class JobTests(JobApp app) : IClassFixture<JobApp>
{
    private readonly CancellationToken _ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Work_is_done_once_and_only_if_its_change_was_saved()
    {
        await using (var scope = app.Services.CreateAsyncScope()) // never saved
            scope.ServiceProvider.GetRequiredService<Lodestar.Web.Data.LodestarDb>().Enqueue(new Knock("unsaved"));
        await EnqueueAsync("saved");

        await app.RunJobsAsync();
        await app.RunJobsAsync();

        app.Bell.Heard.ShouldContain("saved");
        app.Bell.Heard.Count(w => w is "saved").ShouldBe(1);
        app.Bell.Heard.ShouldNotContain("unsaved");
    }

    [Fact]
    public async Task Long_work_stays_with_its_worker()
    {
        await EnqueueAsync("long");
        var work = app.RunJobsAsync();
        await app.Bell.IsWaiting.Task;

        for (var minutes = 0; minutes < 12; minutes += 2)
        {
            var lease = await LeaseAsync();
            app.Clock.Advance(TimeSpan.FromMinutes(2));
            while (await LeaseAsync() == lease)
                await Task.Yield();
        }
        await app.RunJobsAsync(); // another worker
        app.Bell.Door.SetResult();
        await work;

        app.Bell.Heard.Count(w => w is "long").ShouldBe(1);
    }

    [Fact, Trait("Catalog", "T1")]
    public async Task Work_that_fails_is_tried_again_later_and_in_the_end_shown_to_a_person()
    {
        app.Bell.IsBroken = true;
        await EnqueueAsync("broken");
        for (var attempt = 1; attempt <= Job.MaxAttempts; attempt++)
        {
            await app.RunJobsAsync();
            app.Bell.Heard.Count(w => w is "broken").ShouldBe(attempt);
            await app.RunJobsAsync(); // not before its pause is over
            app.Bell.Heard.Count(w => w is "broken").ShouldBe(attempt);
            app.Clock.Advance(TimeSpan.FromHours(1));
        }

        var page = await app.As(Cast.Tomasz).OpenAsync("/settings/jobs");
        page.Text.ShouldContain("The bell is broken.");

        app.Bell.IsBroken = false;
        (await page.SubmitAsync()).Text.ShouldContain("Nothing has failed.");
        await app.RunJobsAsync();
        app.Bell.Heard.Count(w => w is "broken").ShouldBe(Job.MaxAttempts + 1);
    }

    [Fact, Trait("Catalog", "T2")]
    public async Task A_worker_that_wakes_after_its_lease_cannot_end_the_job_of_another()
    {
        await EnqueueAsync("leased");
        var slept = await WithQueueAsync(q => q.TakeAsync(_ct));
        (await WithQueueAsync(q => q.TakeAsync(_ct))).ShouldBeNull();

        app.Clock.Advance(JobQueue.Lease + TimeSpan.FromSeconds(1));
        var second = await WithQueueAsync(q => q.TakeAsync(_ct));

        second!.Id.ShouldBe(slept!.Id);
        (await WithQueueAsync(q => q.EndAsync(slept, null, _ct))).ShouldBeFalse();
        (await WithQueueAsync(q => q.EndAsync(second, null, _ct))).ShouldBeTrue();
    }

    [Fact]
    public async Task Eight_workers_at_once_do_each_job_once()
    {
        foreach (var n in Enumerable.Range(0, 40))
            await EnqueueAsync($"crowd {n}");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => app.RunJobsAsync()));
        await app.RunJobsAsync();

        app.Bell.Heard.Where(w => w.StartsWith("crowd", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ShouldBeUnique();
        app.Bell.Heard.Count(w => w.StartsWith("crowd", StringComparison.Ordinal)).ShouldBe(40);
    }

    private Task EnqueueAsync(string word) =>
        app.ChangeAsync(db =>
        {
            db.Enqueue(new Knock(word));
            return Task.CompletedTask;
        });

    private Task<DateTimeOffset?> LeaseAsync() =>
        app.ReadAsync(db => db.Jobs.Where(j => j.Payload.Contains("long")).Select(j => j.LeaseUntil).SingleAsync());

    private Task<T> WithQueueAsync<T>(Func<JobQueue, Task<T>> use) =>
        app.InScopeAsync(services => use(services.GetRequiredService<JobQueue>()));
}
