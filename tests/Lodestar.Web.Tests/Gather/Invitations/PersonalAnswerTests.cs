using System.Net;
using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Invitations;
using Lodestar.Core.Organizations;
using Lodestar.Web.Features.Gather.Surveys;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Gather.Invitations;

/// <summary>A personal link, from the mail to the answer that nobody can join with it.</summary>
public class PersonalAnswerTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Catalog", "B7")]
    public async Task A_mail_scanner_that_looks_at_it_a_hundred_times_uses_nothing_up()
    {
        var (invited, link) = await WithLinkAsync();
        using var scanner = app.Visitor();
        for (var i = 0; i < 100; i++)
        {
            using var head = new HttpRequestMessage(i % 2 == 0 ? HttpMethod.Get : HttpMethod.Head, link);
            (await scanner.SendAsync(head, Ct)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        var page = await app.Visitor().OpenAsync(link);
        page.Text.ShouldContain($"This link was sent to {invited.Crew[0].Name} and counts once.");
        page.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var thanks = await page.SubmitAsync(("Form.Answers[0].Text", "Calm"));

        thanks.Heading.ShouldBe("Recorded. Thank you.");
        thanks.Path.ShouldNotContain("/me");
        var response = (await invited.Scene.ResponsesAsync()).ShouldHaveSingleItem();
        (response.UnitId, response.Level).ShouldBe((invited.Scene.Voice.Id, Level.Frontline));
        (await ParticipantsAsync(invited)).ShouldBe([invited.Crew[0].Id]);
    }

    [Fact]
    [Trait("Catalog", "F1")]
    public async Task What_would_be_stored_is_shown_before_sending_and_no_address_holds_the_token()
    {
        var (invited, link) = await WithLinkAsync();
        var token = link.Split('/')[^1];
        var form = await app.Visitor().OpenAsync(link);
        form.Find("#answer-1").TextContent = "Calm";

        var look = await form.PressAsync("Look at what would be stored");

        look.Heading.ShouldBe("Exactly this would be stored");
        look.Path.ShouldNotContain(token);
        look.Find("[data-review]").TextContent.ShouldContain(invited.Crew[0].Name);
        look.Document.QuerySelectorAll("[formaction], [action]").ShouldAllBe(e => !e.OuterHtml.Split('>')[0].Contains(token));
        (await invited.Scene.ResponsesAsync()).ShouldBeEmpty();
        var again = await look.PressAsync("Change something");
        again.Find("#answer-1").TextContent.ShouldBe("Calm");
        (await (await again.PressAsync("Look at what would be stored")).PressAsync("Send")).Heading.ShouldBe("Recorded. Thank you.");
        (await invited.Scene.TextsAsync()).ShouldBe(["Calm"]);
    }

    [Fact]
    [Trait("Catalog", "E5")]
    [Trait("Catalog", "T3")]
    public async Task A_link_that_was_passed_on_counts_once_and_a_retry_hears_the_same_again()
    {
        var (invited, link) = await WithLinkAsync();
        var (hers, his) = (await app.Visitor().OpenAsync(link), await app.Visitor().OpenAsync(link));

        var first = await hers.SubmitAsync(("Form.Answers[0].Text", "Calm"));
        var retry = await hers.SubmitAsync(("Form.Answers[0].Text", "Calm"));
        var second = await his.SubmitAsync(("Form.Answers[0].Text", "Cheap"));

        retry.Text.ShouldBe(first.Text);
        second.Heading.ShouldBe("This link has been used");
        (await app.Visitor().OpenAsync(link)).Heading.ShouldBe("This link has been used");
        (await invited.Scene.TextsAsync()).ShouldBe(["Calm"]);
    }

    [Fact]
    [Trait("Catalog", "E1")]
    public async Task Twenty_phones_with_one_link_at_the_same_moment_are_one_answer()
    {
        var (invited, link) = await WithLinkAsync();
        var pages = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => app.Visitor().OpenAsync(link)));

        var heard = await Task.WhenAll(pages.Select((page, i) => page.SubmitAsync(("Form.Answers[0].Text", $"Answer {i}"))));

        heard.Count(p => p.Heading == "Recorded. Thank you.").ShouldBe(1);
        heard.Count(p => p.Heading == "This link has been used").ShouldBe(19);
        (await invited.Scene.ResponsesAsync()).Count.ShouldBe(1);
    }

    [Fact]
    [Trait("Catalog", "E5")]
    public async Task Somebody_signed_in_never_answers_with_another_ones_link()
    {
        var (invited, link) = await WithLinkAsync();
        await EmployAsync(Cast.Lena, invited.Scene.Chat);

        var page = await app.As(Cast.Lena).OpenAsync(link);

        page.Heading.ShouldBe("This link is somebody else’s");
        (await invited.Scene.ResponsesAsync()).ShouldBeEmpty();
    }

    [Fact]
    [Trait("Catalog", "A7")]
    public async Task Where_somebody_works_comes_from_the_directory_whatever_is_posted()
    {
        var (invited, link) = await WithLinkAsync(people: 2);

        await (await app.Visitor().OpenAsync(link)).SubmitAsync(
            ("Form.Answers[0].Text", "Calm"),
            ("Form.UnitId", invited.Scene.NightDesk.Id.ToString()),
            ("Form.Level", nameof(Level.Executive)),
            ("Visit.Person.Id", invited.Crew[1].Id.ToString()),
            ("PersonId", invited.Crew[1].Id.ToString())
        );

        var response = (await invited.Scene.ResponsesAsync()).ShouldHaveSingleItem();
        (response.UnitId, response.Level).ShouldBe((invited.Scene.Voice.Id, Level.Frontline));
        (await ParticipantsAsync(invited)).ShouldBe([invited.Crew[0].Id]);
    }

    [Fact]
    [Trait("Catalog", "B1")]
    public async Task A_link_dies_with_its_survey_and_with_its_owner_leaving()
    {
        var (invited, link) = await WithLinkAsync(people: 2);
        var other = invited.LinksOf(invited.Crew[1]).Single();
        await app.ChangeAsync(async db => (await db.People.SingleAsync(p => p.Id == invited.Crew[1].Id)).Leave(new(2030, 3, 12)));
        (await app.Visitor().OpenAsync(other)).Heading.ShouldBe("This link opens nothing");

        await app.InScopeAsync(s => s.GetRequiredService<SurveyClosing>().CloseAsync(invited.Survey.Id, Ct));

        var gone = await app.Visitor().OpenAsync(link);
        gone.Status.ShouldBe(HttpStatusCode.NotFound);
        gone.Text.ShouldBe((await app.Visitor().OpenAsync("/s/me/" + new string('A', 43))).Text);
        (await app.ReadAsync(db => db.Set<PersonalLink>().CountAsync(l => l.SurveyId == invited.Survey.Id))).ShouldBe(0);
    }

    [Fact]
    [Trait("Catalog", "D6")]
    public async Task No_table_holds_the_secret_of_a_link()
    {
        var (invited, link) = await WithLinkAsync();
        var token = new Uri(new Uri(app.PublicUrl), link).Segments[^1];

        var hashes = await app.ReadAsync(db =>
            db.Set<PersonalLink>().Where(l => l.SurveyId == invited.Survey.Id).Select(l => l.TokenHash).ToListAsync()
        );

        hashes.ShouldBe([PersonalLink.HashOf(token)!]);
        (await app.ReadAsync(db => db.Jobs.AnyAsync(j => j.Payload.Contains(token)))).ShouldBeFalse();
    }

    private async Task<(Invited, string)> WithLinkAsync(int people = 1)
    {
        var invited = await Invited.OpenAsync(app, people);
        await invited.InviteAsync();
        await invited.SendAllAsync(portions: 1);
        return (invited, invited.LinksOf(invited.Crew[0]).Single());
    }

    private Task<List<Guid>> ParticipantsAsync(Invited invited) =>
        app.ReadAsync(db => db.Set<Participation>().Where(p => p.SurveyId == invited.Survey.Id).Select(p => p.PersonId).ToListAsync());

    private async Task EmployAsync(Actor actor, Unit unit)
    {
        var person = new Person(Cast.Northquay.Id, actor.Name, unit.Id, Level.Frontline);
        await app.SeedAsync(person);
        await app.ChangeAsync(async db =>
            (await db.Memberships.SingleAsync(m => db.Users.Any(u => u.Id == m.AccountId && u.Email == actor.Email))).BelongTo(person.Id)
        );
    }
}
