using System.Diagnostics;
using System.Text;
using Lodestar.Core.Organizations;
using Lodestar.Web.Accounts;
using Lodestar.Web.Data;
using Lodestar.Web.Features.People;
using Lodestar.Web.Features.People.Imports;
using Lodestar.Web.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Benchmarks;

/// <summary>Preview, import and second import of a directory list: time, and how much more memory 100,000 people take than 10,000 (T22).</summary>
internal static class ImportBench
{
    public static async Task RunAsync()
    {
        foreach (var people in new[] { 10_000, 100_000 })
        {
            var folder = Directory.CreateTempSubdirectory("lodestar-bench-");
            try
            {
                await RunAsync(people, folder.FullName);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }
    }

    private static async Task RunAsync(int people, string folder)
    {
        await using var services = Services(folder);
        await services.GetRequiredService<Migrator>().RunAsync(CancellationToken.None);
        var now = new DateTimeOffset(2030, 3, 12, 9, 0, 0, TimeSpan.Zero);
        var organization = new Organization("Bench", now);
        await InScopeAsync(services, organization, db => db.Add(organization));

        var list = await UploadAsync(services, organization, people, now);
        await MeasureAsync($"{people:N0} preview", () => PreviewAsync(services, organization, list));
        await MeasureAsync($"{people:N0} import", () => ImportAsync(services, organization, list));
        var again = await UploadAsync(services, organization, people, now);
        await MeasureAsync($"{people:N0} again", () => ImportAsync(services, organization, again));
    }

    // The pages are not measured: data and people without a web server around them.
    private static ServiceProvider Services(string folder)
    {
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create<string, string?>("Data:Folder", folder)])
            .Build();
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(settings)
            .AddSingleton<TimeProvider, MachineClock>();
        return services.AddData().AddPeople().BuildServiceProvider();
    }

    private sealed class MachineClock : TimeProvider;

    private static async Task MeasureAsync(string what, Func<Task> act)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        using var self = Process.GetCurrentProcess();
        var (before, peak, watch) = (GC.GetTotalMemory(true), 0L, Stopwatch.StartNew());
        using var done = new CancellationTokenSource();
        var looking = Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                peak = Math.Max(peak, GC.GetTotalMemory(false));
                await Task.Delay(20);
            }
        });
        await act();
        await done.CancelAsync();
        await looking;
        self.Refresh();
        Console.WriteLine(
            $"{what, -18} {watch.Elapsed.TotalSeconds, 7:N1} s   heap +{(peak - before) / 1048576.0, 6:N0} MiB at most   working set {self.WorkingSet64 / 1048576.0, 6:N0} MiB"
        );
    }

    private static async Task<Guid> UploadAsync(IServiceProvider services, Organization organization, int people, DateTimeOffset now)
    {
        using var file = new MemoryStream();
        await using (var writer = new StreamWriter(file, new UTF8Encoding(false), leaveOpen: true))
        {
            await writer.WriteLineAsync("Employee number;Name;Email;Unit;Level;Site;Languages;Hire date;Remote");
            for (var n = 1; n <= people; n++)
                await writer.WriteLineAsync(
                    $"{n};Person Number {n};person{n}@example.org;Unit {n % 40} / Team {n % 400};Frontline;Site {n % 12};en pl;2020-01-31;no"
                );
        }
        file.Position = 0;
        var list = new UploadedList(organization.Id, Guid.NewGuid(), "bench.csv", now.AddYears(50));
        await using var scope = Enter(services, organization);
        await scope.ServiceProvider.GetRequiredService<ListStore>().KeepAsync(list, file, CancellationToken.None);
        return list.Id;
    }

    private static async Task PreviewAsync(IServiceProvider services, Organization organization, Guid listId)
    {
        await using var scope = Enter(services, organization);
        var list = await scope.ServiceProvider.GetRequiredService<LodestarDb>().Set<UploadedList>().SingleAsync(l => l.Id == listId);
        await scope.ServiceProvider.GetRequiredService<ListReader>().PreviewAsync(list, CancellationToken.None);
    }

    private static async Task ImportAsync(IServiceProvider services, Organization organization, Guid listId)
    {
        await using var scope = Enter(services, organization);
        var db = scope.ServiceProvider.GetRequiredService<LodestarDb>();
        (await db.Set<UploadedList>().SingleAsync(l => l.Id == listId)).Begin(marksMissing: false);
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        await scope.ServiceProvider.GetRequiredService<IJob<ImportPeople>>().RunAsync(new ImportPeople(listId), CancellationToken.None);
    }

    private static async Task InScopeAsync(IServiceProvider services, Organization organization, Action<LodestarDb> change)
    {
        await using var scope = Enter(services, organization);
        var db = scope.ServiceProvider.GetRequiredService<LodestarDb>();
        change(db);
        await db.SaveChangesAsync();
    }

    private static AsyncServiceScope Enter(IServiceProvider services, Organization organization)
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentPerson>().Visit(organization);
        return scope;
    }
}
