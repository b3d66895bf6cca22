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
