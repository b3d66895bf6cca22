using Lodestar.Core.Organizations;
using Lodestar.Web.Accounts;
using Lodestar.Web.Data;
using Lodestar.Web.Demo;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Hosting;

/// <summary>The databases that hosts start from, each made once a run and by the program itself.</summary>
internal static class Templates
{
    private static readonly Lazy<Task<TestDatabase>> LazyEmpty = new(() => MakeAsync(_ => Task.CompletedTask));
    private static readonly Lazy<Task<TestDatabase>> LazyCast = new(() => MakeAsync(SeedCastAsync));
    private static readonly Lazy<Task<TestDatabase>> LazyDemo = new(() => MakeAsync(SeedDemoAsync));

    /// <summary>Migrated, and nobody there: the wizard waits.</summary>
    public static async Task<TestDatabase> CopyOfEmptyAsync() => await (await LazyEmpty.Value).CopyAsync();

    /// <summary>Two organizations with the cast's accounts.</summary>
    public static async Task<TestDatabase> CopyOfCastAsync() => await (await LazyCast.Value).CopyAsync();

    /// <summary>Northquay's whole story, and the other organization beside it.</summary>
    public static async Task<TestDatabase> CopyOfDemoAsync() => await (await LazyDemo.Value).CopyAsync();

    private static async Task<TestDatabase> MakeAsync(Func<IServiceProvider, Task> seed)
    {
        var database = await TestDatabase.EmptyAsync();
        await using var app = new LodestarApp(() => Task.FromResult(database)) { KeepsDatabase = true };
        await app.InitializeAsync();
        await using (var scope = app.Services.CreateAsyncScope())
            await seed(scope.ServiceProvider);
        return database;
    }

    private static async Task SeedCastAsync(IServiceProvider services)
    {
        services.GetRequiredService<LodestarDb>().Add(new Installation(Cast.Morning));
        await SeedAsync(services, Cast.Northquay);
        await SeedAsync(services, Cast.Otterlake);
    }

    private static async Task SeedDemoAsync(IServiceProvider services)
    {
        await services.GetRequiredService<NorthquayDemo>().SeedAsync(Cast.Morning, CancellationToken.None);
        await SeedAsync(services, Cast.Otterlake);
    }

    private static async Task SeedAsync(IServiceProvider services, Organization organization)
    {
        var (db, accounts) = (services.GetRequiredService<LodestarDb>(), services.GetRequiredService<UserManager<Account>>());
        services.GetRequiredService<CurrentPerson>().Visit(organization);
        db.Add(organization);
        await db.SaveChangesAsync();
        foreach (var actor in Cast.Everybody.Where(a => a.Organization == organization))
        {
            var account = new Account
            {
                Name = actor.Name,
                UserName = actor.Email,
                Email = actor.Email,
                EmailConfirmed = true,
            };
            (await accounts.CreateAsync(account, LodestarApp.Password)).Succeeded.ShouldBeTrue();
            db.Add(new Membership(organization.Id, account.Id, actor.Role));
        }
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }
}
