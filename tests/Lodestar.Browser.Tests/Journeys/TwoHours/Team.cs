using Lodestar.Browser.Tests.Hosting;
using Lodestar.Core.Organizations;
using Lodestar.Core.Organizations.Directory;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Rooms;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Journeys.TwoHours;

/// <summary>Everybody who looks at the room, each through a browser of their own.</summary>
internal sealed class Team : IAsyncDisposable
{
    public const int Seats = 9;

    /// <summary>Whose laptop drops out.</summary>
    public const int Remote = 8;

    /// <summary>Whose clock is ten minutes ahead.</summary>
    private const int Early = 4;

    private static readonly string[] Names =
    [
        "Ines Carvalho",
        "Rafal Wrona",
        "Ana Sousa",
        "Kasia Lis",
        "Joao Reis",
        "Ola Mazur",
        "Nuno Pinto",
        "Ewa Gorska",
        "Tiago Melo",
    ];

    // As Northquay planned it: eight steps, 120 minutes.
    private static readonly Agenda Agenda = new([
        new(PhaseKind.Welcome, 10),
        new(PhaseKind.Themes, 15),
        new(PhaseKind.Writing, 15),
        new(PhaseKind.Grouping, 15),
        new(PhaseKind.Dots, 10),
        new(PhaseKind.Wordsmith, 30),
        new(PhaseKind.Criteria, 15),
        new(PhaseKind.Consent, 10),
    ]);

    private readonly List<Visit> _nine = [];

    private Team(Guid workshopId) => WorkshopId = workshopId;

    public Guid WorkshopId { get; }
    public Visit Mara { get; private set; } = null!;
    public Visit Tomasz { get; private set; } = null!;
    public Visit Projector { get; private set; } = null!;
    public IReadOnlyList<Visit> Nine => _nine;

    /// <summary>Whoever leads just now.</summary>
    public Visit Lead { get; set; } = null!;

    public string Room => $"/rooms/{WorkshopId}";
    public IEnumerable<Visit> Pages => [Mara, Tomasz, .. _nine];
    public IEnumerable<Visit> Screens => [.. Pages, Projector];

    /// <summary>Plans a workshop, sends the nine their links, and lets them and the others in.</summary>
    public static async Task<Team> GatherAsync(TwoNodes nodes, Chromium chromium)
    {
        var team = new Team(await PlanAsync(nodes));
        team.Mara = team.Lead = await SignInAsync(nodes, chromium, Cast.Mara);
        team.Tomasz = await SignInAsync(nodes, chromium, Cast.Tomasz);
        team.Projector = await SignInAsync(nodes, chromium, Cast.Tomasz);
        var links = await team.MakeLinksAsync();
        for (var seat = 0; seat < Seats; seat++)
            team._nine.Add(await chromium.OpenAsync(nodes.Url, seat % 3 == 2 ? Screen.Desktop : Screen.Phone));
        foreach (var screen in team.Screens)
            screen.Expect("net::ERR_"); // what a browser says of a line that was cut
        await team._nine[Early].Page.AddInitScriptAsync(TenMinutesAhead);
        await Task.WhenAll(team._nine.Zip(links).Select(pair => ComeInAsync(pair.First, pair.Second)));
        await Task.WhenAll(team.Mara.GoToAsync(team.Room), team.Tomasz.GoToAsync(team.Room), team.Projector.GoToAsync($"{team.Room}/wall"));
        return team;
    }

    /// <summary>Whoever leads presses Next, and every screen goes along.</summary>
    public async Task NextAsync(string step)
    {
        await Lead.Page.Locator("#go-next").ClickAsync();
        await Task.WhenAll(Screens.Select(screen => RoomScreen.ShouldShowAsync(screen.Page.Locator("h1"), step)));
    }

    /// <summary>Everybody of the nine does something at the same time.</summary>
    public Task AllAsync(Func<Visit, int, Task> act) => Task.WhenAll(_nine.Select(act));

    /// <summary>Every screen shows what the server would draw for it now.</summary>
    public Task ShouldEqualTheServerAsync() => Task.WhenAll(Screens.Select(RoomScreen.ShouldEqualTheServerAsync));

    /// <summary>Whatever a browser's own clock says, its countdown ends within a second of the room's step, before or after (T11).</summary>
    public async Task ShouldAgreeOnTheTimeLeftAsync()
    {
        var ends = await Task.WhenAll(Screens.Select(RoomScreen.EndOfStepAsync));
        (ends.Max() - ends.Min()).ShouldBeLessThanOrEqualTo(2000, $"milliseconds between {string.Join(", ", ends)}");
    }

    public void ShouldBeClean()
    {
        foreach (var screen in Screens)
            screen.ShouldBeClean();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var screen in Screens)
            await screen.Page.Context.DisposeAsync();
    }

    private static Task<Guid> PlanAsync(TwoNodes nodes) =>
        nodes.InScopeAsync(async db =>
        {
            var mara = await db.Users.SingleAsync(account => account.Email == Cast.Mara.Email);
            var office = new Unit(Cast.Northquay.Id, "Northquay");
            var workshop = new Workshop(Cast.Northquay.Id, "Our sentence", Agenda, mara.Id) { PlannedAt = Cast.Morning };
            var people = Names.Select((name, n) => Person.From(Cast.Northquay.Id, new PersonDraft(name) { Level = LevelOf(n) }, office.Id));
            db.AddRange(office, workshop);
            foreach (var person in people)
                db.AddRange(person, Seat.For(workshop, person));
            await db.SaveChangesAsync();
            return workshop.Id;
        });

    // One executive, two managers, six of the frontline.
    private static Level LevelOf(int seat) =>
        seat switch
        {
            0 => Level.Executive,
            < 3 => Level.Manager,
            _ => Level.Frontline,
        };

    private static async Task<Visit> SignInAsync(TwoNodes nodes, Chromium chromium, Actor actor)
    {
        var visit = await chromium.OpenAsync(nodes.Url, Screen.Desktop);
        await visit.GoToAsync(await nodes.LinkForAsync(actor));
        await visit.Page.Locator("main form button").First.ClickAsync();
        await visit.Page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
        return visit;
    }

    private async Task<IReadOnlyList<string>> MakeLinksAsync()
    {
        await Mara.GoToAsync($"/write/workshops/{WorkshopId}/links");
        await Mara.ClickAsync("Show them here");
        var links = Mara.Page.Locator(".seat-links a");
        await Assertions.Expect(links).ToHaveCountAsync(Seats);
        return await links.EvaluateAllAsync<string[]>("all => all.map(a => a.href)");
    }

    private static async Task ComeInAsync(Visit visit, string link)
    {
        await visit.GoToAsync(link);
        await visit.Page.Locator("main form button").ClickAsync();
        await visit.Page.Locator("#waiting").WaitForAsync();
    }

    private const string TenMinutesAhead = """
        {
          const Now = Date;
          globalThis.Date = class extends Now {
            constructor(...said) { said.length > 0 ? super(...said) : super(Now.now() + 600_000); }
            static now() { return Now.now() + 600_000; }
          };
        }
        """;
}
