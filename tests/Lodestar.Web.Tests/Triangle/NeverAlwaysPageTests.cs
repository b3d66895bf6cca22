using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Triangle;

public class NeverAlwaysPageTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Fact]
    public async Task Respond_promptly_is_refused_with_the_reason_and_stays_in_the_field()
    {
        var page = await app.As(Cast.Mara).OpenAsync("/triangle/never-always");
        page = await page.SubmitAsync("form.form", ("Form.Always", "Respond promptly"), ("Form.Never", "Not my job"));

        page.Text.ShouldContain("“promptly” is open to interpretation: how soon is soon?");
        page.Find("#Form_Always").GetAttribute("value").ShouldBe("Respond promptly");
        page.Find("#Form_Never").GetAttribute("value").ShouldBe("Not my job");
        (await app.ReadAsync(db => db.Pairs.AnyAsync(p => p.Never == "Not my job"))).ShouldBeFalse();
    }

    [Fact]
    public async Task What_the_rules_say_is_shown_while_it_is_typed_and_nothing_is_kept()
    {
        var page = await app.As(Cast.Mara).OpenAsync("/triangle/never-always");
        page.Find("form.sheet").GetAttribute("hx-post").ShouldBe("/triangle/never-always?handler=Check");

        page = await app.As(Cast.Mara)
            .PostAsync(
                "/triangle/never-always?handler=Check",
                "/triangle/never-always",
                ("Form.Always", "Respond promptly"),
                ("Form.Never", "Blame the weather")
            );

        page.Find("#verdict").TextContent.ShouldContain("how soon is soon?");
        page.Find("#verdict").TextContent.ShouldContain("Plainer: “Respond today”");
        page.Find("#verdict").TextContent.ShouldContain("“Blame the weather” will do");
        page.Find("#Form_Always").GetAttribute("value").ShouldBe("Respond promptly");
        (await app.ReadAsync(db => db.Pairs.AnyAsync(p => p.Never == "Blame the weather"))).ShouldBeFalse();
    }

    [Fact]
    public async Task A_rule_for_one_touch_point_only_is_refused()
    {
        await app.SeedAsync(Draft.TouchPoint("Ticket desk"));
        var page = await app.As(Cast.Mara).OpenAsync("/triangle/never-always");
        page = await page.SubmitAsync("form.form", ("Form.Always", "Man ticket desk"), ("Form.Never", ""));

        page.Text.ShouldContain("“Ticket desk” ties it to one moment.");
        (await app.ReadAsync(db => db.Pairs.AnyAsync(p => p.Always == "Man ticket desk"))).ShouldBeFalse();
    }

    [Fact]
    public async Task A_pair_is_added_once()
    {
        var page = await app.As(Cast.Mara).OpenAsync("/triangle/never-always");
        page = await page.SubmitAsync("form.form", ("Form.Always", "Walk along"), ("Form.Never", "Point vaguely"));
        page = await page.SubmitAsync("form.form", ("Form.Always", "walk ALONG"), ("Form.Never", ""));

        page.Text.ShouldContain("“walk ALONG” is on the list already.");
        (await app.ReadAsync(db => db.Pairs.CountAsync(p => p.Never == "Point vaguely"))).ShouldBe(1);
    }

    [Fact]
    public async Task A_pair_of_nothing_says_what_to_write()
    {
        var page = await app.As(Cast.Mara).OpenAsync("/triangle/never-always");
        page = await page.SubmitAsync("form.form", ("Form.Always", " "), ("Form.Never", ""));

        page.Text.ShouldContain("Write one to three words.");
    }
}
