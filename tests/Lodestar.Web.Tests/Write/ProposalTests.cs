using System.Net;
using AngleSharp.Dom;
using Lodestar.Core.Organizations;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Teams;
using Lodestar.Web.Features.Write.Team;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Write;

public class ProposalTests(LodestarApp app) : IClassFixture<LodestarApp>, IAsyncLifetime
{
    private static readonly DateOnly Day = new(2030, 4, 2);
    private Dictionary<string, Person> _people = [];

    public async ValueTask InitializeAsync()
    {
        await Crew.ComeAboardAsync(app);
        _people = await Crew.ByNameAsync(app);
    }

    public async ValueTask DisposeAsync()
    {
        await app.ReadAsync(db => db.Set<Absence>().ExecuteDeleteAsync());
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_proposal_speaks_for_everybody_says_why_and_keeps_nothing()
    {
        var page = await ProposeAsync();

        var team = Team(page);
        team.Count.ShouldBe(9);
        team.Count(p => p.Level is Level.Executive).ShouldBe(1);
        team.Count(p => p.Level is Level.Frontline).ShouldBeGreaterThanOrEqualTo(5);
        foreach (var name in new[] { "Nadia Night", "Piotr Pole", "Vera Veteran" })
            team.ShouldContain(p => p.Name == name);
        page.All(".coverage .warn").ShouldBeEmpty();
        page.Find($"#p-{_people["Vera Veteran"].Id}").TextContent.ShouldContain("25 years here.");
        page.All(".seat").ShouldAllBe(seat => seat.Contains("The only") || seat.Contains("One of") || seat.Contains("here."));
        (await app.ReadAsync(db => db.Set<TeamMember>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Asked_again_it_proposes_the_same_and_asked_for_others_somebody_else()
    {
        var (page, again) = (await ProposeAsync(), await ProposeAsync());

        Team(again).Select(p => p.Name).ShouldBe(Team(page).Select(p => p.Name));
        var other = await page.PressAsync("Propose other people");
        Team(other).Count.ShouldBe(9);
        Team(other).Select(p => p.Name).ShouldNotBe(Team(page).Select(p => p.Name));
    }

    [Fact]
    public async Task Who_was_ticked_by_hand_stays_and_who_was_unticked_does_not_come_back()
    {
        var page = await ProposeAsync();
        var manager = _people.Values.Where(p => p.Level is Level.Manager).Except(Team(page)).First();
        var dropped = Team(page).First(p => p.Level is Level.Frontline && p.Name.Contains("Frontline", StringComparison.Ordinal));
        var ticked = Team(page).Where(p => p != dropped).Append(manager).Select(p => ("Form.People", p.Id.ToString()));

        page = await SendAsync(page, "Look", [.. ticked]);
        page.Find($"#p-{manager.Id} input[name='Form.Pinned']").HasAttribute("checked").ShouldBeTrue();
        page = await page.PressAsync("Propose a team");

        Team(page).ShouldContain(p => p.Id == manager.Id);
        Team(page).ShouldNotContain(p => p.Id == dropped.Id);
        page.Find(".left-out").TextContent.ShouldContain($"{dropped.Name} was taken out by you just now");
    }

    [Fact]
    public async Task Who_is_away_that_day_is_left_out_and_the_page_says_so()
    {
        var vera = _people["Vera Veteran"];
        await app.SeedAsync(Absence.Of(vera, Day.AddDays(-1), Day, "On leave")!);

        var page = await ProposeAsync();

        Team(page).ShouldNotContain(p => p.Id == vera.Id);
        page.Find(".left-out").TextContent.ShouldContain("Vera Veteran is not available from 1 April to 2 April 2030.");
        Team(await ProposeAsync(Day.AddDays(1))).ShouldContain(p => p.Id == vera.Id);
    }

    [Fact]
    public async Task Not_available_notes_the_day_and_fills_this_one_seat()
    {
        var page = await ProposeAsync();
        var before = Team(page);
        var away = before.First(p => p.Level is Level.Executive);

        page = await SendAsync(page, "Absent", ("absent", away.Id.ToString()));

        var after = Team(page);
        after.Count.ShouldBe(9);
        before.Except(after).ShouldHaveSingleItem().ShouldBe(away);
        after.Except(before).ShouldHaveSingleItem().Level.ShouldBe(Level.Executive);
        page.Text.ShouldContain($"{away.Name} is noted as not available on");
        (await app.ReadAsync(db => db.Set<Absence>().SingleAsync(a => a.PersonId == away.Id))).Covers(Day).ShouldBeTrue();
    }

    [Fact]
    public async Task An_exchange_names_what_it_changes_and_puts_the_other_into_the_seat()
    {
        var page = await ProposeAsync();
        var night = _people["Nadia Night"];
        page.Find($"#p-{night.Id}").TextContent.ShouldContain("loses Night Desk");

        var button = page.Find($"#p-{night.Id} button[name=swap]");
        page = await SendAsync(page, "Swap", ("swap", button.GetAttribute("value")!));

        Team(page).Count.ShouldBe(9);
        Team(page).ShouldNotContain(p => p.Id == night.Id);
        Team(page).ShouldContain(p => p.Name == button.TextContent.Trim());
        page.All(".left-out li").ShouldNotContain(line => line.StartsWith("Nadia Night", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_team_that_misses_a_rule_hears_which_one()
    {
        var page = await OpenAsync();

        page = await SendAsync(
            page,
            "Look",
            [
                .. _people
                    .Values.Where(p => p.Name.StartsWith("Brisa", StringComparison.Ordinal))
                    .Take(8)
                    .Select(p => ("Form.People", p.Id.ToString())),
            ]
        );

        page.Find(".team-meter").TextContent.ShouldContain("No executive is among them");
        page.Find(".team-meter").TextContent.ShouldContain("More come from Onboard than its share");
    }

    [Theory]
    [Trait("Catalog", "C7")]
    [InlineData("Form.Size", "2147483647")]
    [InlineData("Form.Size", "many")]
    [InlineData("Form.On", "0001-01-01")]
    [InlineData("Form.On", "9999-12-31")]
    [InlineData("Form.On", "the day after")]
    [InlineData("Form.Draw", "-5")]
    [InlineData("Form.People", "00000000-0000-0000-0000-000000000000")]
    [InlineData("Form.Passed", "nobody")]
    public async Task Strange_wishes_are_answered_by_a_page(string field, string value)
    {
        foreach (var handler in new[] { "Proposal", "Redraw", "Look" })
            (await SendAsync(await OpenAsync(), handler, (field, value))).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    [Trait("Catalog", "C7")]
    public async Task An_exchange_of_nobody_changes_nothing()
    {
        var page = await ProposeAsync();

        var after = await SendAsync(page, "Swap", ("swap", "you_me_them"));

        Team(after).Select(p => p.Id).ShouldBe(Team(page).Select(p => p.Id));
    }

    [Fact]
    [Trait("Catalog", "A1")]
    public async Task Somebody_of_another_organization_cannot_be_noted_or_drawn()
    {
        var unit = new Unit(Cast.Otterlake.Id, "Ward " + Guid.NewGuid());
        var stranger = new Person(Cast.Otterlake.Id, "Otto Outside", unit.Id, Level.Executive);
        await app.SeedAsync([unit, stranger], Cast.Otterlake);

        var page = await SendAsync(await OpenAsync(), "Absent", ("absent", stranger.Id.ToString()));

        page.Status.ShouldBe(HttpStatusCode.NotFound);
        (await DrawAsync(isSmall: true)).ShouldNotContain(t => t.PersonId == stranger.Id);
    }

    [Fact]
    public async Task Of_many_people_few_of_each_kind_are_drawn_and_no_kind_is_missing()
    {
        var (all, drawn) = (await DrawAsync(isSmall: true), await DrawAsync(isSmall: false));

        all.Count.ShouldBe(_people.Count);
        all.ShouldAllBe(t =>
            _people.Values.Any(p => p.Id == t.PersonId && p.Level == t.Level && p.HiredOn == t.HiredOn && p.UnitId == t.UnitId)
        );
        drawn.Count.ShouldBe(3 + 2 + 3 + 3 + 3 + 1 + 1); // ships, executives, managers, office, desk with nights; a Pole, a veteran
        drawn
            .Select(t => (t.Level, t.IsRemote, t.HiredOn, t.Languages))
            .Distinct()
            .Count()
            .ShouldBe(all.Select(t => (t.Level, t.IsRemote, t.HiredOn, t.Languages)).Distinct().Count());
    }

    [Fact]
    public async Task The_order_of_those_alike_is_turned_by_the_draw()
    {
        var orders = new List<string>();
        for (var draw = 0; draw < 3; draw++)
            orders.Add(string.Join(' ', (await DrawAsync(isSmall: true, draw)).Select(t => t.PersonId)));

        orders.Distinct().Count().ShouldBe(3);
    }

    private Task<WebPage> OpenAsync() => app.As(Role.Facilitator).OpenAsync("/write/team");

    private async Task<WebPage> ProposeAsync(DateOnly? day = null) =>
        await SendAsync(await OpenAsync(), "Proposal", ("Form.On", (day ?? Day).ToString("yyyy-MM-dd", null)), ("Form.Size", "9"));

    private async Task<WebPage> SendAsync(WebPage page, string handler, params (string, string)[] changes)
    {
        page.Find("#team").SetAttribute("action", $"/write/team?handler={handler}");
        return await page.SubmitAsync("#team", changes);
    }

    private List<Person> Team(WebPage page)
    {
        page.Status.ShouldBe(HttpStatusCode.OK);
        var ids = page.Document.QuerySelectorAll(".seat input[name='Form.People']").Select(i => Guid.Parse(i.GetAttribute("value")!));
        return [.. ids.Select(id => _people.Values.Single(p => p.Id == id))];
    }

    private Task<IReadOnlyList<Traits>> DrawAsync(bool isSmall, int draw = 0) =>
        app.InScopeAsync(services =>
            services
                .GetRequiredService<TeamPool>()
                .DrawAsync(
                    new PoolWish(Day, new DateOnly(2030, 3, 12)) { IsSmall = isSmall, Draw = draw },
                    TestContext.Current.CancellationToken
                )
        );
}
