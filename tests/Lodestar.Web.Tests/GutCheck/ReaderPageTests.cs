using System.Net;
using Lodestar.Core.GutCheck;
using Lodestar.Core.Organizations;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.GutCheck;

public class ReaderPageTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    private const string Sentence = "Make every crossing seamless and clear";

    [Fact]
    public async Task A_reader_without_an_account_answers_and_may_change_their_mind()
    {
        var asking = await Asking.AboutAsync(app, Sentence, readers: 1);
        var visitor = app.Visitor();

        var page = await visitor.SubmitAsync(
            asking.Links[0],
            ("Form.Reaction", "Almost"),
            ("Form.Flags", "3"),
            ("Form.Instead[3]", "هادئ 🌊"),
            ("Form.Reason", "Too smooth for me.")
        );
        page.Text.ShouldContain("Thank you");
        var reader = await asking.ReaderAsync(app, 0);
        (reader.Reaction, reader.Reason).ShouldBe((Reaction.Almost, "Too smooth for me."));
        reader.Flags.ShouldHaveSingleItem().Suggestion.ShouldBe("هادئ 🌊");

        page = await page.FollowAsync("main a.button");
        page.Find("#reason").TextContent.ShouldBe("Too smooth for me.");
        await page.SubmitAsync("main form", ("Form.Reaction", "NotUs"), ("Form.Flags", "5"), ("Form.Reason", ""));
        reader = await asking.ReaderAsync(app, 0);
        (reader.Reaction, reader.Reason).ShouldBe((Reaction.NotUs, ""));
        reader.Flags.ShouldHaveSingleItem().WordIndex.ShouldBe(5);
    }

    [Fact]
    [Trait("Catalog", "B7")]
    public async Task Opening_a_link_does_nothing_however_often_and_by_whatever()
    {
        var asking = await Asking.AboutAsync(app, Sentence, readers: 1);
        var before = await asking.ReaderAsync(app, 0);
        using var scanner = app.Visitor();

        for (var i = 0; i < 3; i++)
        {
            await scanner.OpenAsync(asking.Links[0]);
            using var head = new HttpRequestMessage(HttpMethod.Head, asking.Links[0]);
            (await scanner.SendAsync(head, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        var after = await asking.ReaderAsync(app, 0);
        (after.Version, after.HasAnswered).ShouldBe((before.Version, false));
        (await app.Visitor().SubmitAsync(asking.Links[0], ("Form.Reaction", "NotUs"))).Text.ShouldContain("Thank you");
    }

    [Fact]
    [Trait("Catalog", "E5")]
    public async Task A_forwarded_link_counts_once_and_shows_nothing_of_the_first_answer()
    {
        var asking = await Asking.AboutAsync(app, Sentence, readers: 2);
        await app.Visitor().SubmitAsync(asking.Links[0], ("Form.Reaction", "Almost"), ("Form.Reason", "private to me"));

        var page = await app.Visitor().OpenAsync(asking.Links[0]);
        page.Heading.ShouldBe("This link has been used already");
        page.Text.ShouldNotContain("private to me");

        // Even with a form from another link: the answer belongs to the link it is sent to.
        var form = await app.Visitor().OpenAsync(asking.Links[1]);
        form.Find("main form").SetAttribute("action", asking.Links[0]);
        (await form.SubmitAsync(("Form.Reaction", "DefinitelyUs"))).Heading.ShouldBe("This link has been used already");
        (await asking.ReaderAsync(app, 0)).Reaction.ShouldBe(Reaction.Almost);
        (await asking.ReaderAsync(app, 1)).HasAnswered.ShouldBeFalse();
    }

    [Theory]
    [InlineData("/g/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("/g/short")]
    [InlineData("/g/..%2f..%2fetc")]
    [Trait("Catalog", "B1")]
    public async Task A_link_that_was_never_made_says_so_in_a_sentence(string link)
    {
        var page = await app.Visitor().OpenAsync(link);

        page.Status.ShouldBe(HttpStatusCode.NotFound);
        page.Text.ShouldContain("Perhaps a part of it was lost on the way.");
    }

    [Fact]
    [Trait("Catalog", "B1")]
    public async Task An_expired_link_says_so_and_takes_nothing()
    {
        var asking = await Asking.AboutAsync(app, Sentence, readers: 1);
        var form = await app.Visitor().OpenAsync(asking.Links[0]);
        var end = app.Clock.GetUtcNow().AddSeconds(1);
        await app.ChangeAsync(db =>
            db.Rounds.Where(r => r.Id == asking.Round.Id).ExecuteUpdateAsync(r => r.SetProperty(x => x.EndsAt, end))
        );
        app.Clock.Advance(TimeSpan.FromSeconds(2));

        (await app.Visitor().OpenAsync(asking.Links[0])).Heading.ShouldBe("This gut check has ended");
        (await form.SubmitAsync(("Form.Reaction", "DefinitelyUs"))).Heading.ShouldBe("This gut check has ended");
        (await asking.ReaderAsync(app, 0)).HasAnswered.ShouldBeFalse();
    }

    [Fact]
    [Trait("Catalog", "E3")]
    public async Task An_answer_that_arrives_after_the_closing_is_refused()
    {
        var asking = await Asking.AboutAsync(app, Sentence, readers: 1);
        var form = await app.Visitor().OpenAsync(asking.Links[0]);
        await (await app.As(Role.Facilitator).OpenAsync(asking.Address)).SubmitAsync("form[action$='/closure']");

        (await form.SubmitAsync(("Form.Reaction", "DefinitelyUs"))).Heading.ShouldBe("This gut check has ended");
        (await asking.ReaderAsync(app, 0)).HasAnswered.ShouldBeFalse();
    }

    [Fact]
    public async Task A_withdrawn_link_says_so()
    {
        var asking = await Asking.AboutAsync(app, Sentence, readers: 1);
        await (await app.As(Role.Champion).OpenAsync(asking.Address)).SubmitAsync("form[action$='/withdrawal']");

        (await app.Visitor().OpenAsync(asking.Links[0])).Heading.ShouldBe("This link was withdrawn");
    }

    [Fact]
    [Trait("Catalog", "E1")]
    public async Task Pressing_send_twenty_times_is_one_answer()
    {
        var asking = await Asking.AboutAsync(app, Sentence, readers: 1);
        var form = await app.Visitor().OpenAsync(asking.Links[0]);

        await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(_ => form.SubmitAsync(("Form.Reaction", "Almost"), ("Form.Flags", "3"), ("Form.Instead[3]", "calm")))
        );

        (await asking.ReaderAsync(app, 0)).Flags.Count.ShouldBe(1);
        (await app.ReadAsync(db => db.Readers.CountAsync(r => r.RoundId == asking.Round.Id && r.Reaction != null))).ShouldBe(1);
    }

    [Fact]
    public async Task Without_a_reaction_the_page_asks_again_and_keeps_the_words()
    {
        var asking = await Asking.AboutAsync(app, Sentence, readers: 1);

        var page = await app.Visitor().SubmitAsync(asking.Links[0], ("Form.Flags", "3"), ("Form.Reason", "hm"));

        page.Text.ShouldContain("Choose one of the three");
        page.Find("#reason").TextContent.ShouldBe("hm");
        page.Document.QuerySelector("input[name='Form.Flags'][value='3'][checked]").ShouldNotBeNull();
    }

    [Fact]
    [Trait("Catalog", "D3")]
    public async Task The_page_of_a_link_tells_nobody_where_the_reader_came_from()
    {
        var asking = await Asking.AboutAsync(app, Sentence, readers: 1);

        var page = await app.Visitor().OpenAsync(asking.Links[0]);

        page.Response.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        page.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        page.Document.Title!.ShouldNotContain(asking.Links[0][3..]);
        page.Document.QuerySelectorAll("[src],[href]")
            .Select(e => e.GetAttribute("src") ?? e.GetAttribute("href")!)
            .Where(a => !a.StartsWith("data:", StringComparison.Ordinal)) // drawn in the page itself: nobody is asked for it
            .ShouldAllBe(a => !a.Contains("//"));
    }

    [Fact]
    [Trait("Catalog", "B1")]
    public async Task The_database_does_not_know_the_secret_of_a_link()
    {
        var asking = await Asking.AboutAsync(app, Sentence, readers: 1);
        var token = asking.Links[0][3..];

        var hashes = await app.ReadAsync(db => db.ReaderLinks.Select(l => l.TokenHash).ToListAsync());

        hashes.ShouldNotContain(token);
        hashes.ShouldContain(ReaderToken.HashOfLink(token));
    }
}
