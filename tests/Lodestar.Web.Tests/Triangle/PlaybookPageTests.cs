using Lodestar.Core.Organizations;
using Lodestar.Core.Triangle;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Triangle;

public class PlaybookPageTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Fact]
    public async Task A_playbook_is_written_with_its_limits_and_read_by_the_one_in_front_of_the_customer()
    {
        var wrong = Draft.Adopted("Rebook unasked", ServiceKind.Exception);
        await app.SeedAsync(wrong, Draft.Adopted("Smile at all"));

        var page = await app.As(Cast.Mara).OpenAsync("/triangle/playbooks/new");
        page.All("label.choice").ShouldNotContain("Smile at all");
        page = await page.SubmitAsync(
            "form.form",
            Filled("Missed ferry", ("Form.Frontline", "60"), ("Form.Manager", "250,50"), ("Form.Standards", wrong.Id.ToString()))
        );
        page.Text.ShouldContain("“Missed ferry” is saved.");

        var playbook = await FindAsync("Missed ferry");
        (playbook.FrontlineLimit, playbook.ManagerLimit, playbook.ExecutiveLimit).ShouldBe((6000, 25050, null));
        var read = await app.As(Cast.Lena).OpenAsync($"/triangle/playbooks/{playbook.Id}");
        read.All(".playbook > ol h2").ShouldBe(["Hear", "Apologize", "Fix", "Tell"]);
        read.Text.ShouldContain("up to 60 EUR alone");
        read.Text.ShouldContain("up to 250.50 EUR alone");
        read.Text.ShouldContain("Rebook unasked");
        (await app.As(Cast.Lena).OpenAsync($"/triangle/playbooks/{playbook.Id}/print")).Text.ShouldContain("up to 60 EUR alone");
    }

    [Theory]
    [InlineData("sixty", "250", "Write an amount in EUR")]
    [InlineData("60.505", "250", "Write an amount in EUR")]
    [InlineData("-1", "250", "Write an amount in EUR")]
    [InlineData("300", "250", "Whoever leads may go at least as far")]
    public async Task An_amount_that_cannot_be_meant_is_refused_and_stays_in_the_field(string frontline, string manager, string why)
    {
        var page = await app.As(Cast.Mara).OpenAsync("/triangle/playbooks/new");
        page = await page.SubmitAsync("form.form", Filled("Refused", ("Form.Frontline", frontline), ("Form.Manager", manager)));

        page.Text.ShouldContain(why);
        page.Find("#Form_Frontline").GetAttribute("value").ShouldBe(frontline);
        (await app.ReadAsync(db => db.Playbooks.AnyAsync(p => p.Name == "Refused"))).ShouldBeFalse();
    }

    [Theory]
    [InlineData(30000L, "EUR", "Listen")]
    [InlineData(-1L, "EUR", "Listen")]
    [InlineData(6000L, "eur", "Listen")]
    [InlineData(6000L, "EUR", "")]
    public async Task The_database_refuses_the_same(long limit, string currency, string hear)
    {
        var playbook = Written($"Guarded {limit}{currency}{hear}");
        await app.SeedAsync(playbook);

        await Should.ThrowAsync<Exception>(() =>
            app.ReadAsync(db =>
                db.Playbooks.Where(p => p.Id == playbook.Id)
                    .ExecuteUpdateAsync(p =>
                        p.SetProperty(x => x.FrontlineLimit, limit).SetProperty(x => x.Currency, currency).SetProperty(x => x.Hear, hear)
                    )
            )
        );
    }

    [Fact]
    public async Task Whoever_saves_over_newer_words_sees_both()
    {
        var playbook = Written("Two at once");
        await app.SeedAsync(playbook);

        var stale = await app.As(Cast.Mara).OpenAsync($"/triangle/playbooks/{playbook.Id}/words");
        var fresh = await app.As(Cast.Mara).OpenAsync($"/triangle/playbooks/{playbook.Id}/words");
        await fresh.SubmitAsync("form.form", ("Form.Fix", "Offer a taxi"));
        var page = await stale.SubmitAsync("form.form", ("Form.Fix", "Offer a bed"));

        page.Text.ShouldContain("Offer a taxi");
        page.Find("#Form_Fix").GetAttribute("value").ShouldBe("Offer a bed");
        (await FindAsync("Two at once")).Fix.ShouldBe("Offer a taxi");
    }

    [Fact]
    public async Task A_playbook_of_another_organization_is_not_found()
    {
        var theirs = new Playbook(Cast.Otterlake.Id, "Theirs", new("a", "b", "c", "d"), 1);
        await app.SeedAsync([theirs], Cast.Otterlake);

        (await app.As(Cast.Mara).GetAsync($"/triangle/playbooks/{theirs.Id}", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(
            System.Net.HttpStatusCode.NotFound
        );
    }

    private static Playbook Written(string name)
    {
        var playbook = new Playbook(Draft.Northquay, name, new("Listen", "Say sorry", "Rebook", "Write it down"), 1);
        playbook.Empower(Currency.Find("EUR")!, new Limits(60_00, 250_00, null));
        return playbook;
    }

    private static (string, string)[] Filled(string name, params (string, string)[] more) =>
        [
            ("Form.Name", name),
            ("Form.Hear", "Listen"),
            ("Form.Apologize", "Say sorry"),
            ("Form.Fix", "Rebook"),
            ("Form.Tell", "Write it down"),
            .. more,
        ];

    private Task<Playbook> FindAsync(string name) => app.ReadAsync(db => db.Playbooks.SingleAsync(s => s.Name == name));
}
