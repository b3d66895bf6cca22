using Lodestar.Core.Organizations;
using Lodestar.Web.Accounts;
using Lodestar.Web.Commands;
using Lodestar.Web.Data;
using Lodestar.Web.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Browser.Tests.Hosting;

/// <summary>Two processes on one PostgreSQL behind a plain proxy, with two who facilitate at Northquay.</summary>
public sealed class TwoNodes : IAsyncLifetime
{
    private readonly PlainProxy _proxy = new();
    private TestDatabase _database = null!;
    private WebApplication _hand = null!;

    internal PlainProxy Proxy => _proxy;
    internal LodestarNode First { get; private set; } = null!;
    internal LodestarNode Second { get; private set; } = null!;
    public string Url => _proxy.Url;

    public async ValueTask InitializeAsync()
    {
        _database = await PostgresDatabase.CreateAsync(template: null);
        var shared = new TestDatabaseOfNodes(_database.PostgreSql!, _database.Folder);
        // Never started: only its services are used, as the program's other commands do.
        _hand = Host.Build(["--applicationName", "lodestar", "--Mail:PublicUrl", Url, .. shared.Settings]);
        await _hand.Services.GetRequiredService<Migrator>().RunAsync(TestContext.Current.CancellationToken);
        await SeedAsync();
        (First, Second) = (new LodestarNode(shared, Url), new LodestarNode(shared, Url));
        _proxy.LeadTo(First.Port, Second.Port);
        await Task.WhenAll(First.StartAsync(), Second.StartAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await _proxy.DisposeAsync();
        foreach (var node in (LodestarNode?[])[First, Second])
            if (node is not null)
                await node.DisposeAsync();
        if (_hand is not null)
            await _hand.DisposeAsync();
        if (_database is not null)
            await _database.DisposeAsync();
    }

    /// <summary>Reads or changes what is stored, as somebody of Northquay.</summary>
    public async Task<T> InScopeAsync<T>(Func<LodestarDb, Task<T>> use)
    {
        await using var scope = _hand.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentPerson>().Visit(Cast.Northquay);
        return await use(scope.ServiceProvider.GetRequiredService<LodestarDb>());
    }

    /// <summary>The path of a link that signs one of the cast in, once.</summary>
    public async Task<string> LinkForAsync(Actor actor)
    {
        await using var scope = _hand.Services.CreateAsyncScope();
        return await SignIn.LinkForAsync(scope.ServiceProvider, actor, TestContext.Current.CancellationToken);
    }

    private Task<int> SeedAsync() =>
        InScopeAsync(async db =>
        {
            db.AddRange(new Installation(Cast.Morning), Cast.Northquay);
            await db.SaveChangesAsync();
            foreach (var actor in (Actor[])[Cast.Mara, Cast.Tomasz])
            {
                var account = new Account
                {
                    Name = actor.Name,
                    UserName = actor.Email,
                    NormalizedUserName = actor.Email.ToUpperInvariant(),
                    Email = actor.Email,
                    NormalizedEmail = actor.Email.ToUpperInvariant(),
                    EmailConfirmed = true,
                    SecurityStamp = $"{Guid.NewGuid()}",
                };
                db.AddRange(account, new Membership(Cast.Northquay.Id, account.Id, actor.Role));
            }
            return await db.SaveChangesAsync();
        });
}
