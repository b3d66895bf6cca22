using System.Net;
using Lodestar.Core.GutCheck;
using Lodestar.Core.Organizations;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.GutCheck;

public class ClinicPageTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    private const string Sentence = "Make every crossing seamless and clear";

    [Fact]
    public async Task Words_that_readers_offered_are_compared_in_pairs_and_the_winner_goes_to_the_repair()
    {
        var (asking, clinic) = await OpenAsync("easy");
        clinic.Text.ShouldContain("0 of 7 have compared");
        var links = LinksOf(await clinic.SubmitAsync("form[action$='handler=Links']"));
        links.Count.ShouldBe(7);

        foreach (var (place, link) in links.Index())
        {
            var page = await app.Visitor().OpenAsync(link);
            page.All("fieldset").Count.ShouldBe(3);
            page.Text.ShouldContain("Make every crossing calm and clear");
            page.Text.ShouldContain("Make every crossing easy and clear");
            (await page.SubmitAsync(Chosen(place == 0 ? "0" : "1", "same", "1"))).Text.ShouldContain("Thank you");
        }
        clinic = await app.As(Role.Facilitator).OpenAsync(clinic.Path);
        clinic.Text.ShouldContain("7 of 7 have compared");
        clinic.Document.QuerySelector(".figure, .rate").ShouldBeNull();

        clinic = await clinic.SubmitAsync("form[action$='handler=Close']");
        clinic.Find(".lines li").TextContent.ShouldContain("6 of 7");
        clinic.Text.ShouldContain("1 prefers it as it stands");
        clinic.Text.ShouldContain("not shown apart");
        var round = await app.As(Role.Facilitator).OpenAsync(asking.Address);
        (await round.FollowAsync("a[href*='/clinics/']")).Path.ShouldBe(clinic.Path);
        var repair = await clinic.FollowAsync(".lines li a.button");
        repair.Find("textarea").TextContent.ShouldBe("Make every crossing calm and clear");
        (await repair.SubmitAsync()).Text.ShouldContain("are asked again; the other answers stand.");
        (await app.ReadAsync(db => db.Rounds.CountAsync(r => r.PreviousRoundId == asking.Round.Id))).ShouldBe(1);
    }

    [Fact]
    [Trait("Catalog", "B7")]
    public async Task Opening_a_link_into_a_clinic_does_nothing()
    {
        var (_, clinic) = await OpenAsync();
        var links = LinksOf(await clinic.SubmitAsync("form[action$='handler=Links']"));
        using var scanner = app.Visitor();
        foreach (var link in links)
        {
            (await scanner.OpenAsync(link)).Heading.ShouldBe("Which says better what we do?");
            using var head = new HttpRequestMessage(HttpMethod.Head, link);
            (await scanner.SendAsync(head, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        var id = IdOf(clinic);
        (await app.ReadAsync(db => db.ClinicReaders.Where(r => r.ClinicId == id).ToListAsync())).ShouldAllBe(r => !r.HasAnswered);
        (await app.Visitor().SubmitAsync(links[0], ("Better[0-1]", "1"))).Text.ShouldContain("Thank you");
    }

    [Fact]
    [Trait("Catalog", "E5")]
    public async Task A_forwarded_link_into_a_clinic_counts_once()
    {
        var (_, clinic) = await OpenAsync();
        var links = LinksOf(await clinic.SubmitAsync("form[action$='handler=Links']"));
        var late = await app.Visitor().OpenAsync(links[0]);
        await app.Visitor().SubmitAsync(links[0], ("Better[0-1]", "1"));

        (await app.Visitor().OpenAsync(links[0])).Heading.ShouldBe("This link has been used already");
        (await late.SubmitAsync(("Better[0-1]", "0"))).Heading.ShouldBe("This link has been used already");

        var id = IdOf(clinic);
        var choices = await app.ReadAsync(db => db.ClinicReaders.Where(r => r.ClinicId == id).SelectMany(r => r.Choices).ToListAsync());
        choices.ShouldHaveSingleItem().Better.ShouldBe(1);
    }

    [Fact]
    [Trait("Catalog", "B1")]
    public async Task A_link_into_a_round_opens_no_clinic_and_the_other_way_round()
    {
        var (asking, clinic) = await OpenAsync();
        var links = LinksOf(await clinic.SubmitAsync("form[action$='handler=Links']"));

        (await app.Visitor().OpenAsync(asking.Links[0].Replace("/g/", "/g/clinic/", StringComparison.Ordinal))).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
        (await app.Visitor().OpenAsync(links[0].Replace("/clinic", "", StringComparison.Ordinal))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.ReadAsync(db => db.ClinicLinks.Select(l => l.TokenHash).ToListAsync())).ShouldAllBe(hash => !links[0].Contains(hash));
    }

    [Fact]
    [Trait("Catalog", "E3")]
    public async Task What_arrives_after_the_closing_is_refused()
    {
        var (_, clinic) = await OpenAsync();
        var page = await app.Visitor().OpenAsync(LinksOf(await clinic.SubmitAsync("form[action$='handler=Links']"))[0]);
        var closed = await (await app.As(Role.Facilitator).OpenAsync(clinic.Path)).SubmitAsync("form[action$='handler=Close']");
        closed.Text.ShouldContain("0 answered. Fewer than 5 are not shown");

        (await page.SubmitAsync(("Better[0-1]", "1"))).Heading.ShouldBe("This has ended");
        var id = IdOf(clinic);
        (await app.ReadAsync(db => db.ClinicReaders.Where(r => r.ClinicId == id).ToListAsync())).ShouldAllBe(r => !r.HasAnswered);
    }

    [Fact]
    [Trait("Catalog", "C1")]
    public async Task What_is_offered_as_a_word_is_shown_as_it_was_typed()
    {
        var (_, clinic) = await OpenAsync("<b>hi</b>");

        clinic.Document.QuerySelector("main b").ShouldBeNull();
        clinic.Text.ShouldContain("<b>hi</b>");
        var link = LinksOf(await clinic.SubmitAsync("form[action$='handler=Links']"))[0];
        (await app.Visitor().OpenAsync(link)).Text.ShouldContain("Make every crossing <b>hi</b> and clear");
    }

    [Fact]
    public async Task A_pair_without_an_answer_is_asked_for_and_what_was_chosen_stays()
    {
        var (_, clinic) = await OpenAsync("easy");
        var link = LinksOf(await clinic.SubmitAsync("form[action$='handler=Links']"))[0];

        var page = await app.Visitor().SubmitAsync(link, ("Better[0-1]", "1"), ("Better[0-2]", "9"));

        page.Text.ShouldContain("Choose one answer for each pair");
        page.Document.QuerySelectorAll("input:checked, input[checked]").ShouldHaveSingleItem().GetAttribute("value").ShouldBe("1");
    }

    [Fact]
    public async Task Starting_twice_opens_one_clinic_and_no_words_open_none()
    {
        var asking = await ClosedAsync();
        var page = await app.As(Role.Facilitator).OpenAsync(asking.Address + "/clinic");
        (await page.SubmitAsync(("Form.Swaps", "seamless"))).Text.ShouldContain("Choose one to 3 other words");

        await Task.WhenAll(page.SubmitAsync(), page.SubmitAsync());

        (await app.ReadAsync(db => db.Clinics.CountAsync(c => c.RoundId == asking.Round.Id))).ShouldBe(1);
    }

    [Fact]
    public async Task The_database_knows_that_a_better_word_is_one_of_the_pair()
    {
        var (_, clinic) = await OpenAsync();
        var links = LinksOf(await clinic.SubmitAsync("form[action$='handler=Links']"));
        await app.Visitor().SubmitAsync(links[0], ("Better[0-1]", "1"));

        var refusal = await Should.ThrowAsync<System.Data.Common.DbException>(() =>
            app.ChangeAsync(db => db.Set<ClinicChoice>().ExecuteUpdateAsync(c => c.SetProperty(x => x.Better, 3)))
        );
        refusal.Message.ShouldContain("CK_ClinicChoices_Better");
    }

    private static (string, string)[] Chosen(string first, string second, string third) =>
        [("Better[0-1]", first), ("Better[0-2]", second), ("Better[1-2]", third)];

    private static List<string> LinksOf(WebPage page) =>
        [.. page.Document.QuerySelectorAll("input[readonly]").Select(i => new Uri(i.GetAttribute("value")!).PathAndQuery)];

    private static Guid IdOf(WebPage clinic) => Guid.Parse(clinic.Path.Split('/', '?')[3]);

    private async Task<Asking> ClosedAsync()
    {
        var asking = await Asking.AboutAsync(app, Sentence, readers: 7);
        await asking.AnswerAsync(app, agree: 5);
        await (await app.As(Role.Facilitator).OpenAsync(asking.Address)).SubmitAsync("form[action$='/closure']");
        return asking;
    }

    // Five agreed, two would say "calm"; somebody of the team may add a word.
    private async Task<(Asking, WebPage)> OpenAsync(string own = "")
    {
        var asking = await ClosedAsync();
        var page = await app.As(Role.Facilitator).OpenAsync(asking.Address + "/clinic");
        return (asking, await page.SubmitAsync(("Form.Own", own)));
    }
}
