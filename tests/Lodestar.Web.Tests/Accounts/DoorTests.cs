using Lodestar.Web.Tests.Hosting;

namespace Lodestar.Web.Tests.Accounts;

public class DoorTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    private readonly CancellationToken _ct = TestContext.Current.CancellationToken;

    [Fact, Trait("Catalog", "B7")]
    public async Task Looking_at_a_link_as_a_mail_scanner_does_leaves_it_unspent()
    {
        var link = await AskForLinkAsync(Cast.Lena);

        await app.Visitor().OpenAsync(link);
        await app.Visitor().OpenAsync(link);

        (await app.Visitor().SubmitAsync(link)).Path.ShouldBe("/");
    }

    [Fact, Trait("Catalog", "B1")]
    public async Task A_link_that_is_too_old_opens_nothing_and_says_what_to_do()
    {
        var link = await AskForLinkAsync(Cast.Tomasz);
        var page = await app.Visitor().OpenAsync(link);

        app.Clock.Advance(TimeSpan.FromMinutes(31));

        (await page.SubmitAsync()).Heading.ShouldBe("This link does not open any more");
        (await app.Visitor().OpenAsync(link)).Text.ShouldContain("Ask for a new one");
    }

    [Theory, Trait("Catalog", "B1")]
    [InlineData("x")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!")]
    public async Task A_made_up_link_opens_nothing(string token) =>
        (await app.Visitor().OpenAsync($"/sign-in/link/{token}")).Heading.ShouldBe("This link does not open any more");

    [Fact, Trait("Catalog", "B1")]
    public async Task Of_twenty_who_press_one_link_at_once_one_comes_in()
    {
        var link = await AskForLinkAsync(Cast.Mara);
        var pages = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => app.Visitor().OpenAsync(link)));

        var outcomes = await Task.WhenAll(pages.Select(p => p.SubmitAsync()));

        outcomes.Count(o => o.Path == "/").ShouldBe(1);
    }

    [Fact, Trait("Catalog", "B8")]
    public async Task The_door_says_the_same_whether_an_address_is_known_or_not()
    {
        var known = await app.Visitor().SubmitAsync("/sign-in", ("Form.Email", Cast.Ines.Email));
        var unknown = await app.Visitor().SubmitAsync("/sign-in", ("Form.Email", "nobody@northquay.example"));
        unknown.Text.ShouldBe(known.Text);

        var wrong = await app.Visitor().SubmitAsync("/sign-in", ("Form.Email", Cast.Ines.Email), ("Form.Password", "not the words"));
        var stranger = await app.Visitor()
            .SubmitAsync("/sign-in", ("Form.Email", "nobody@northquay.example"), ("Form.Password", "not the words"));
        stranger.Text.ShouldBe(wrong.Text);
        wrong.Text.ShouldContain("do not belong together");
    }

    [Fact]
    public async Task Signing_in_leads_back_to_where_one_wanted_to_go_but_never_to_another_site()
    {
        var (visitor, words) = (app.Visitor(), ("Form.Password", LodestarApp.Password));
        var door = await visitor.OpenAsync("/settings");
        (await door.SubmitAsync(("Form.Email", Cast.Ines.Email), words)).Path.ShouldBe("/settings");

        var lured = await app.Visitor().OpenAsync("/sign-in?back=https://evil.example/");
        (await lured.SubmitAsync(("Form.Email", Cast.Ines.Email), words)).Path.ShouldBe("/");
    }

    [Fact, Trait("Catalog", "B9")]
    public async Task Signing_out_closes_the_door()
    {
        var client = app.As(Cast.Lena);
        await client.PostAsync("/sign-out", "/");

        (await client.OpenAsync("/")).Path.ShouldStartWith("/sign-in");
    }

    private async Task<string> AskForLinkAsync(Actor actor)
    {
        await app.Visitor().SubmitAsync("/sign-in", ("Form.Email", actor.Email));
        return Mailbox.LinkIn(await app.Mail.NextToAsync(actor.Email, _ct));
    }
}
