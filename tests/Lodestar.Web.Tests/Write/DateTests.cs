using System.Net;
using Lodestar.Core.Gather.Invitations;
using Lodestar.Core.Organizations;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Teams;
using Lodestar.Web.Mail;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Write;

public class DateTests(LodestarApp app) : IClassFixture<LodestarApp>, IAsyncLifetime
{
    private const string Monday = "2030-04-01"; // Lisbon's clocks went forward the day before
    private Dictionary<string, Person> _people = [];
    private WritingTeam _team = null!;

    /// <summary>A fresh team of nine: an executive, two managers, two remote people and four from the ships, who have no mail.</summary>
    public async ValueTask InitializeAsync()
    {
        await Crew.ComeAboardAsync(app);
        _people = await Crew.ByNameAsync(app);
        await app.ReadAsync(async db =>
        {
            await db.DateLetters.ExecuteDeleteAsync();
            await db.WorkshopDates.ExecuteDeleteAsync();
            await db.Set<TeamLink>().ExecuteDeleteAsync();
            await db.TeamInvitations.ExecuteDeleteAsync();
            await db.PreNotes.ExecuteDeleteAsync();
            await db.Set<TeamMember>().ExecuteDeleteAsync();
            return await db.WritingTeams.ExecuteDeleteAsync();
        });
        string[] names =
        [
            "Head Office Executive 01",
            "Head Office Manager 01",
            "Head Office Manager 02",
            "Contact Centre Frontline 01",
            "Nadia Night",
            "Piotr Pole",
            "Vera Veteran",
            "Alba Frontline 01",
            "Brisa Frontline 01",
        ];
        _team = new WritingTeam(Cast.Northquay.Id);
        _team.Choose([.. names.Select(name => _people[name].Id)], null, app.Clock.GetUtcNow());
        await app.SeedAsync(_team);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    [Trait("Catalog", "T11")]
    public async Task A_date_goes_to_everybody_who_has_mail_with_the_hour_in_utc()
    {
        var page = await SetAsync(Monday, "09:00", "Europe/Lisbon");
        page.Text.ShouldContain("Monday, 1 April 2030, 09:00 (Europe/Lisbon), 120 minutes");

        var letters = await SentAsync();

        letters.Count.ShouldBe(5);
        letters.ShouldAllBe(l => l.Calendar!.Start == new DateTimeOffset(2030, 4, 1, 8, 0, 0, TimeSpan.Zero) && l.Calendar.Sequence == 0);
        letters.ShouldAllBe(l => l.Text.Contains("Monday, 1 April 2030, 09:00 (Europe/Lisbon)") && l.Text.Contains("/w/"));
        letters.Select(l => l.Calendar!.Uid).Distinct().Count().ShouldBe(1);
        (await OpenAsync()).Text.ShouldContain("no mail: hand over a sheet");
    }

    [Fact]
    [Trait("Catalog", "T18")]
    public async Task Pressed_twice_and_run_again_nobody_has_two_letters()
    {
        var page = await OpenAsync();
        (string, string)[] fields = [("Form.Day", Monday), ("Form.Hour", "09:00"), ("Form.Zone", "Europe/Lisbon")];
        await Task.WhenAll(page.SubmitAsync("#date-form", fields), page.SubmitAsync("#date-form", fields));
        await SetAsync(Monday, "09:00", "Europe/Lisbon");
        var before = app.Mail.Letters.Count;

        await Task.WhenAll(app.RunJobsAsync(), app.RunJobsAsync());
        await app.ChangeAsync(db =>
        {
            db.Enqueue(new Features.Write.Dates.SendDateLetters(db.WorkshopDates.Single().Id));
            return Task.CompletedTask;
        });
        await app.RunJobsAsync();

        app.Mail.Letters.Skip(before)
            .Select(l => l.To)
            .Order()
            .ShouldBe(app.Mail.Letters.Skip(before).Select(l => l.To).Distinct().Order());
        (app.Mail.Letters.Count - before).ShouldBe(5);
        (await app.ReadAsync(db => db.WorkshopDates.CountAsync())).ShouldBe(1);
        (await app.ReadAsync(db => db.DateLetters.CountAsync(l => l.State == LetterState.Sent))).ShouldBe(5);
    }

    [Fact]
    public async Task A_moved_date_is_told_once_more_with_a_higher_number_and_the_same_name()
    {
        await SetAsync(Monday, "09:00", "Europe/Lisbon");
        var first = await SentAsync();

        await SetAsync("2030-04-02", "10:30", "Europe/Warsaw");
        var second = await SentAsync();

        second.Count.ShouldBe(5);
        second.ShouldAllBe(l => l.Subject.StartsWith("New date:", StringComparison.Ordinal));
        second[0].Calendar!.Uid.ShouldBe(first[0].Calendar!.Uid);
        second[0].Calendar!.Sequence.ShouldBeGreaterThan(first[0].Calendar!.Sequence);
        second[0].Calendar!.Start.ShouldBe(new DateTimeOffset(2030, 4, 2, 8, 30, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task A_date_called_off_is_taken_out_of_every_calendar()
    {
        await SetAsync(Monday, "09:00", "Europe/Lisbon");
        var asked = await SentAsync();

        await (await OpenAsync()).PressAsync("Call it off");
        var off = await SentAsync();

        off.Select(l => l.To).ShouldBe(asked.Select(l => l.To), ignoreOrder: true);
        off.ShouldAllBe(l => l.Calendar!.IsCancelled && l.Calendar.Sequence > asked[0].Calendar!.Sequence && !l.Text.Contains("/w/"));
    }

    [Fact]
    public async Task Who_leaves_the_team_hears_it_and_who_comes_back_hears_that_with_ever_higher_numbers()
    {
        await SetAsync(Monday, "09:00", "Europe/Lisbon");
        var sequence = (await SentAsync())[0].Calendar!.Sequence;
        var nadia = _people["Nadia Night"];
        var members = _team.Members.Select(m => m.PersonId).ToList();

        await ChooseAsync([.. members.Where(id => id != nadia.Id), _people["Contact Centre Frontline 02"].Id]);
        var (off, on) = Split(await SentAsync());
        off.ShouldHaveSingleItem().To.ShouldBe(nadia.Email);
        on.ShouldHaveSingleItem().To.ShouldBe(_people["Contact Centre Frontline 02"].Email);
        off[0].Calendar!.Sequence.ShouldBeGreaterThan(sequence);

        await ChooseAsync(members);
        var back = (await SentAsync()).Single(l => l.To == nadia.Email);
        back.Calendar!.IsCancelled.ShouldBeFalse();
        back.Calendar.Sequence.ShouldBeGreaterThan(off[0].Calendar!.Sequence);
    }

    [Theory]
    [Trait("Catalog", "T11")]
    [InlineData("2030-03-31", "01:30", "Europe/Lisbon", "120", "The clocks are put forward over this hour")]
    [InlineData(Monday, "09:00", "Europe/Nowhere", "120", "This time zone is not known here")]
    [InlineData(Monday, "09:00", "Europe/Lisbon", "5", "A workshop takes from 15 to 480 minutes")]
    [InlineData("2030-03-01", "09:00", "Europe/Lisbon", "120", "This moment is over")]
    [InlineData("0001-01-01", "00:00", "Europe/Lisbon", "120", "This moment is over")]
    [InlineData("9999-12-31", "23:59", "America/Los_Angeles", "120", "This moment is too far away")]
    [InlineData("", "", "", "120", "Say on which day.")]
    public async Task What_cannot_be_is_refused_in_a_sentence_and_stays_typed(
        string day,
        string hour,
        string zone,
        string minutes,
        string refusal
    )
    {
        var page = await (await OpenAsync()).SubmitAsync(
            "#date-form",
            ("Form.Day", day),
            ("Form.Hour", hour),
            ("Form.Zone", zone),
            ("Form.Minutes", minutes),
            ("Form.Place", "Room 4")
        );

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain(refusal);
        page.Find("#Form_Place").GetAttribute("value").ShouldBe("Room 4");
        (await app.ReadAsync(db => db.WorkshopDates.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_no_noted_for_somebody_offers_who_could_come_and_asks_them()
    {
        await SetAsync(Monday, "09:00", "Europe/Lisbon");
        await SentAsync();
        var boss = _people["Head Office Executive 01"];

        var page = await Answer(await OpenAsync(), boss, InvitationAnswer.Declined);
        page.Find($"input[name=leaving][value='{boss.Id}']").ParentElement!.TextContent.ShouldContain("Ask Head Office Executive 02");
        page = await page.PressAsync("Ask Head Office Executive 02");

        page.Text.ShouldContain("Head Office Executive 02 is asked now.");
        (await SentAsync())
            .Where(l => !l.Calendar!.IsCancelled)
            .ShouldHaveSingleItem()
            .To.ShouldBe(_people["Head Office Executive 02"].Email);
        (await app.As(Role.Facilitator).OpenAsync("/write/team"))
            .Find(".left-out")
            .TextContent.ShouldContain($"{boss.Name} was asked and declined.");
    }

    [Fact]
    [Trait("Catalog", "T18")]
    public async Task Of_a_date_that_moved_before_the_mail_left_only_the_newest_is_told()
    {
        await SetAsync(Monday, "09:00", "Europe/Lisbon");
        await SetAsync("2030-04-02", "09:00", "Europe/Lisbon");

        (await SentAsync()).ShouldAllBe(l => l.Calendar!.Start.Day == 2);
        (await app.ReadAsync(db => db.DateLetters.CountAsync(l => l.State == LetterState.Spared && l.Sequence == 0))).ShouldBe(5);
    }

    private static Task<WebPage> Answer(WebPage page, Person person, InvitationAnswer answer)
    {
        page.Find($"input[name=person][value='{person.Id}']").ParentElement!.SetAttribute("id", "said");
        return page.SubmitAsync("#said", ("answer", answer.ToString()));
    }

    private static (List<Letter> Off, List<Letter> On) Split(IReadOnlyList<Letter> letters) =>
        ([.. letters.Where(l => l.Calendar!.IsCancelled)], [.. letters.Where(l => !l.Calendar!.IsCancelled)]);

    private Task<WebPage> OpenAsync() => app.As(Role.Facilitator).OpenAsync("/write/date");

    private async Task<WebPage> SetAsync(string day, string hour, string zone) =>
        await (await OpenAsync()).SubmitAsync("#date-form", ("Form.Day", day), ("Form.Hour", hour), ("Form.Zone", zone));

    private async Task ChooseAsync(IEnumerable<Guid> people) =>
        await (await app.As(Role.Facilitator).OpenAsync("/write/team")).SubmitAsync(
            "#team",
            [.. people.Select(id => ("Form.People", id.ToString()))]
        );

    /// <summary>What the next run of the jobs sends.</summary>
    private async Task<IReadOnlyList<Letter>> SentAsync()
    {
        var before = app.Mail.Letters.Count;
        await app.RunJobsAsync();
        return [.. app.Mail.Letters.Skip(before)];
    }
}
