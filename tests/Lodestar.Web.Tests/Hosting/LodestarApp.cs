using System.Net;
using Lodestar.Core.Organizations;
using Lodestar.Web.Accounts;
using Lodestar.Web.Data;
using Lodestar.Web.Features.Write.Rooms;
using Lodestar.Web.Jobs;
using Lodestar.Web.Mail;
using Lodestar.Web.Operations;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Hosting;

/// <summary>
/// The whole program on a fresh database of its own (SQLite, or PostgreSQL where LODESTAR_TEST_DATABASE says so) with the cast's two
/// organizations in it. Only clock and mail are stand-ins, and jobs run when a test says so.
/// <code>
/// var page = await app.As(Cast.Tomasz).OpenAsync("/people/import");
/// page = await page.SubmitAsync(("Form.Name", "Ana"));      // the page's form, its antiforgery token and fields as they stand
/// page.Status.ShouldBe(HttpStatusCode.OK);                   // redirects are followed
/// await app.RunJobsAsync();
/// (await app.ReadAsync(db => db.People.CountAsync())).ShouldBe(1);
/// </code>
/// </summary>
public class LodestarApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    /// <summary>Everybody's password in the tests.</summary>
    public const string Password = "three calm words";

    private readonly Func<Task<TestDatabase>> _provide;
    private TestDatabase? _database;

    public LodestarApp()
        : this(Templates.CopyOfCastAsync) { }

    internal LodestarApp(Func<Task<TestDatabase>> provide) => _provide = provide;

    public TestClock Clock { get; } = new(Cast.Morning);
    public Mailbox Mail { get; } = new();

    /// <summary>The address people use; links in mails begin with it.</summary>
    public virtual string PublicUrl => "https://localhost";

    /// <summary>Where the program keeps its files.</summary>
    public string Folder => _database!.Folder;

    internal bool KeepsDatabase { get; init; }
    internal TestDatabase Database => _database!;

    /// <summary>True where jobs run by themselves, as in browser tests.</summary>
    protected virtual bool RunsJobs => false;

    public async ValueTask InitializeAsync()
    {
        _database = await _provide();
        try
        {
            StartServer();
        }
        catch (ObjectDisposedException gone)
        {
            throw new InvalidOperationException(
                "The program ended while it started, and printed why. A changed model needs bin/migration.",
                gone
            );
        }
    }

    /// <summary>A visitor without an account; follows redirects and keeps cookies.</summary>
    public HttpClient Visitor(bool follow = true) => Client(follow, cookie: null);

    /// <summary>A client signed in as this person. Change something by opening a page and submitting its form.</summary>
    public HttpClient As(Actor actor, bool follow = true) => Client(follow, SignIn.CookieOf(Services, actor));

    /// <summary>A client signed in as the one of Northquay who has this role.</summary>
    public HttpClient As(Role role, bool follow = true) => As(Cast.Of(role), follow);

    /// <summary>Saves what a test needs to be there, in Northquay (or where said).</summary>
    public async Task SeedAsync(IEnumerable<object> nouns, Organization? organization = null) =>
        await ChangeAsync(
            db =>
            {
                db.AddRange(nouns);
                return Task.CompletedTask;
            },
            organization
        );

    public Task SeedAsync(params object[] nouns) => SeedAsync(nouns, null);

    /// <summary>Looks into the database as somebody of Northquay (or of the organization said) would.</summary>
    public Task<T> ReadAsync<T>(Func<LodestarDb, Task<T>> read, Organization? organization = null) =>
        InScopeAsync(services => read(services.GetRequiredService<LodestarDb>()), organization);

    /// <summary>Changes the database directly and saves.</summary>
    public Task ChangeAsync(Func<LodestarDb, Task> change, Organization? organization = null) =>
        InScopeAsync(
            async services =>
            {
                var db = services.GetRequiredService<LodestarDb>();
                await change(db);
                return await db.SaveChangesAsync();
            },
            organization
        );

    /// <summary>Uses the program's services as a job of Northquay (or of the organization said) would.</summary>
    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> use, Organization? organization = null)
    {
        await using var scope = Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LodestarDb>();
        var name = (organization ?? Cast.Northquay).Name;
        // By name: the demo makes its own Northquay.
        if (await db.Organizations.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(o => o.Name == name) is { } found)
            scope.ServiceProvider.GetRequiredService<CurrentPerson>().Visit(found);
        return await use(scope.ServiceProvider);
    }

    /// <summary>Runs every job that is due, and those that they make; returns how many.</summary>
    public Task<int> RunJobsAsync() => Services.GetRequiredService<JobRunner>().RunDueAsync(TestContext.Current.CancellationToken);

    /// <summary>True where the program walks through its pages after the start.</summary>
    protected virtual bool WarmsUp => false;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Test");
        builder.UseSetting("Data:Folder", _database!.Folder);
        builder.UseSetting("Mail:PublicUrl", PublicUrl);
        builder.UseSetting("Jobs:Background", RunsJobs ? "true" : "false");
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.UseSetting(WarmUp.Setting, WarmsUp ? "true" : "false");
        if (_database.PostgreSql is { } connection)
            builder.UseSetting("Data:PostgreSql", connection);
        builder.ConfigureTestServices(services =>
            services
                .AddSingleton<TimeProvider>(Clock)
                .AddSingleton<IMailSender>(Mail)
                // The database's clock does not move when a test moves its own.
                .AddSingleton(new RoomClock(Clock) { Fresh = TimeSpan.MaxValue })
        );
    }

    private HttpClient Client(bool follow, (string Name, string Value)? cookie)
    {
        var (address, cookies) = (new Uri(PublicUrl), new CookieContainerHandler());
        if (cookie is var (name, value))
            cookies.Container.Add(address, new Cookie(name, value));
        return follow
            ? CreateDefaultClient(address, new RedirectHandler(), cookies, new SameOrigin())
            : CreateDefaultClient(address, cookies, new SameOrigin());
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_database is not null && !KeepsDatabase)
            await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Says what a browser says of a request that one of our own pages makes.</summary>
    private sealed class SameOrigin : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (!request.Headers.Contains("Sec-Fetch-Site"))
                request.Headers.Add("Sec-Fetch-Site", "same-origin");
            return base.SendAsync(request, cancellationToken);
        }
    }
}

/// <summary>A migrated database with nobody in it: the first-run wizard waits.</summary>
public sealed class EmptyApp() : LodestarApp(Templates.CopyOfEmptyAsync);

/// <summary>Northquay's whole story as `lodestar demo` seeds it, with another organization beside it.</summary>
public sealed class DemoApp() : LodestarApp(Templates.CopyOfDemoAsync);
