using System.Net;
using Lodestar.Core.Gather.Listening;
using Lodestar.Web.Features.Gather.Listening;
using Lodestar.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Gather.Listening;

/// <summary>A town hall from the first phone to its end.</summary>
public class TownHallTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    private readonly CancellationToken _ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_phone_sends_waits_until_a_moderator_shows_it_and_then_others_agree()
    {
        var room = await Room.OpenAsync(app, SessionKind.TownHall);
        var (ana, ben, mara) = (app.Visitor(), app.Visitor(), app.As(Cast.Mara));

        var sent = await ana.SubmitAsync(room.Join, ("text", "Tell them early"));
        sent.Text.ShouldContain("Sent. The hall sees it as soon as somebody who moderates has looked at it.");
        (await ben.OpenAsync(room.Join)).All(".hall li").ShouldBeEmpty();
        (await ben.OpenAsync(room.Join)).Text.ShouldContain("1 remark waits to be looked at");
        (await (await mara.OpenAsync(room.Page)).PressAsync("Show")).Text.ShouldContain("Shown to the hall.");

        var hall = await ben.OpenAsync(room.Join);
        hall.All(".hall li p")[0].ShouldBe("Tell them early");
        hall = await hall.PostButtonAsync(ben, "agree");
        hall.All(".agree").ShouldBe(["1 You agree"]);
        (await ana.OpenAsync(room.Join)).All(".agree").ShouldBe(["1 Agree"]);
        (await hall.PostButtonAsync(ben, "withdraw")).All(".agree").ShouldBe(["0 Agree"]);
    }

    [Fact]
    [Trait("Catalog", "A4")]
    public async Task Phone_list_projector_and_log_show_nothing_that_waits_or_hurts()
    {
        var room = await Room.OpenAsync(app, SessionKind.TownHall);
        await room.SaysAsync("Everybody sees this");
        await room.SaysAsync("Still waiting words", decided: false);
        await room.SaysAsync("Hurtful words", HideReason.Hurts);
        await room.SaysAsync("Naming words", HideReason.NamesSomebody);
        await room.SaysAsync("Parking words", HideReason.OffTopic);

        foreach (var address in (string[])["", "/board", "/wall", "?view=fewest", "/board?view=Wall"])
        {
            var page = await app.Visitor().OpenAsync(room.Join + address);
            page.Status.ShouldBe(HttpStatusCode.OK);
            page.Html.ShouldContain("Everybody sees this");
            page.Html.ShouldNotContain("Still waiting words");
            page.Html.ShouldNotContain("Hurtful words");
            page.Html.ShouldNotContain("Naming words");
            page.Text.ShouldContain("3 remarks are not shown");
            page.Text.ShouldContain("About something else · 1 Parking words");
        }
    }

    [Fact]
    [Trait("Catalog", "E1")]
    public async Task Fifty_equal_sendings_at_once_are_one_remark()
    {
        var room = await Room.OpenAsync(app, SessionKind.TownHall);
        var visitor = VisitorKey.New();

        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(0, 50)
                .Select(_ =>
                    app.InScopeAsync(s => s.GetRequiredService<HallDesk>().SayAsync(room.Session.Id, "Calm, please", visitor, _ct))
                )
        );

        outcomes.ShouldAllBe(o => o == SayOutcome.Taken);
        (await room.RemarksAsync()).Count.ShouldBe(1);
    }

    [Fact]
    [Trait("Catalog", "E2")]
    public async Task A_phone_gets_its_ten_turns_and_no_more()
    {
        var room = await Room.OpenAsync(app, SessionKind.TownHall);
        var visitor = VisitorKey.New();

        for (var i = 0; i < 12; i++)
            await app.InScopeAsync(s => s.GetRequiredService<HallDesk>().SayAsync(room.Session.Id, $"Remark {i}", visitor, _ct));

        (await room.RemarksAsync()).Select(r => r.Turn!.Value).Order().ShouldBe(Enumerable.Range(1, ListeningSession.MostTurns));
    }

    [Fact]
    [Trait("Catalog", "E8")]
    public async Task A_wrong_code_opens_nothing_and_a_right_one_may_be_typed_as_people_type()
    {
        var room = await Room.OpenAsync(app, SessionKind.TownHall);
        var code = room.Session.Code!;

        (await app.Visitor().OpenAsync("/t/aaaaaaaaaa")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.Visitor().OpenAsync("/t/aaaaaaaaaa/board")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.Visitor().OpenAsync("/t/aaaaaaaaaa/events")).Status.ShouldBe(HttpStatusCode.NotFound);
        var entrance = await app.Visitor().OpenAsync("/t");
        (await entrance.SubmitAsync("form", ("code", $"{code[..5].ToUpperInvariant()} {code[5..]}"))).Heading.ShouldBe(
            room.Scene.Survey.Questions[0].Wording.Text
        );
    }

    [Fact]
    [Trait("Catalog", "E1")]
    public async Task Of_two_moderators_who_decide_at_once_one_wins_and_the_other_is_told()
    {
        var room = await Room.OpenAsync(app, SessionKind.TownHall);
        await room.SaysAsync("Calm", decided: false);
        var mara = await app.As(Cast.Mara).OpenAsync(room.Page);
        var tomasz = await app.As(Cast.Tomasz).OpenAsync(room.Page);

        var pages = await Task.WhenAll(mara.PressAsync("Show"), tomasz.PressAsync("Said before"));

        pages.Count(p => p.Text.Contains("decided a moment before you", StringComparison.Ordinal)).ShouldBe(1);
        var winner = pages[0].Text.Contains("decided a moment before you", StringComparison.Ordinal) ? Cast.Tomasz : Cast.Mara;
        (await room.RemarksAsync()).Single().DecidedBy.ShouldBe(winner.Name);
    }

    [Fact]
    [Trait("Catalog", "F1")]
    public async Task After_the_end_no_mark_is_left_and_the_page_says_so()
    {
        var room = await Room.OpenAsync(app, SessionKind.TownHall);
        for (var i = 0; i < 8; i++)
            await room.SaysAsync($"Calm {i}");
        await room.SaysAsync("Ask Piet", HideReason.NamesSomebody);

        var page = await (await app.As(Cast.Mara).OpenAsync(room.Page)).PressAsync("Close the session");

        page.Text.ShouldContain("8 remarks");
        page.Text.ShouldContain("1 remark is not shown");
        (await room.RemarksAsync()).ShouldAllBe(r => r.Visitor == null && r.Turn == null && r.Text != "Ask Piet");
        (await room.VoicesAsync()).Count.ShouldBe(8);
        var phone = await app.Visitor().OpenAsync(room.Join);
        phone.Text.ShouldContain("The town hall has ended");
        phone.Document.QuerySelectorAll("main textarea").ShouldBeEmpty();
        (await app.Visitor().GetAsync($"{room.Join}/events", _ct)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    [Trait("Catalog", "E6")]
    public async Task Nobody_can_speak_under_a_name_in_the_hall()
    {
        var room = await Room.OpenAsync(app, SessionKind.TownHall);
        var phone = await app.As(Cast.Ines).OpenAsync(room.Join);

        phone.Html.ShouldNotContain("Ines Carvalho");
        phone.Document.QuerySelectorAll("main input:not([type=hidden])").ShouldBeEmpty();
        await phone.SubmitAsync(("text", "Said when signed in"), ("Name", "Mara Lindqvist"), ("Text", "x"));

        (await room.RemarksAsync()).Single().DecidedBy.ShouldBeNull();
    }

    [Theory]
    [Trait("Catalog", "C1")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("javascript:alert(1) ‮ \u200b")]
    public async Task Whatever_is_sent_stays_words(string words)
    {
        var room = await Room.OpenAsync(app, SessionKind.TownHall);
        await room.SaysAsync(words);

        foreach (var address in (string[])["", "/board", "/wall"])
        {
            var page = await app.Visitor().OpenAsync(room.Join + address);
            page.All(".hall li p")
                .ShouldContain(p => p == string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            page.Document.QuerySelectorAll("script:not([src]):not([type=importmap]), img").ShouldBeEmpty();
        }
    }
}
