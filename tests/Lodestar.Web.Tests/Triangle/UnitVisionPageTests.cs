using System.Net;
using Lodestar.Core.Organizations;
using Lodestar.Core.Write;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Triangle;

public sealed class UnitVisionPageTests : IAsyncLifetime
{
    private readonly LodestarApp _app = new();
    private readonly Unit _finance = new(Draft.Northquay, "Finance");

    private string Page => $"/triangle/below/{_finance.Id}";

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        await _app.SeedAsync(_finance);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_unit_begins_alone_compares_when_there_is_a_vision_and_notices_when_that_changes()
    {
        var page = await _app.As(Cast.Mara).SubmitAsync(Page, ("Form.Text", "Clear answers so crews stay calm"));
        page.Text.ShouldContain("Nothing stands above yet");
        page.Find(".sheet .tag").TextContent.ShouldBe("first");

        await AdoptAsync("Make every crossing calm and clear", 1);
        page = await _app.As(Cast.Mara).OpenAsync(Page);
        page.Find(".sheet .tag").TextContent.ShouldBe("not compared yet");
        page.Text.ShouldContain("Its words lead back to the sentence above");
        page = await page.PressAsync("Yes, both lead the same way");
        page.Find(".sheet .tag").TextContent.ShouldBe("same direction");

        await AdoptAsync("Make every crossing warm and clear", 2);
        (await _app.As(Cast.Lena).OpenAsync("/triangle/below")).Text.ShouldContain("1 sentence may have drifted");
        page = await _app.As(Cast.Mara).OpenAsync(Page);
        page.Find(".sheet .tag").TextContent.ShouldBe("the one above changed");
        page.Find(".sheet del").TextContent.ShouldContain("calm");
        page = await page.PressAsync("Yes, both lead the same way");
        page = await page.SubmitAsync("form.form", ("Form.Text", "Fast answers"));
        page.Find(".sheet .tag").TextContent.ShouldBe("rewritten since");
        page.Text.ShouldContain("No word of it leads back");
    }

    [Fact, Trait("Catalog", "T4")]
    public async Task What_was_not_read_is_not_agreed_to_and_nothing_is_written_over()
    {
        await AdoptAsync("Make every crossing calm and clear", 1);
        var page = await _app.As(Cast.Mara).SubmitAsync(Page, ("Form.Text", "Clear answers"));
        await AdoptAsync("Make every crossing warm", 2);

        (await page.PressAsync("Yes, both lead the same way")).Text.ShouldContain("One of the two sentences changed");
        (await _app.ReadAsync(db => db.UnitVisions.AsNoTracking().SingleAsync())).AlignedAt.ShouldBeNull();

        await (await _app.As(Cast.Tomasz).OpenAsync(Page)).SubmitAsync("form.form", ("Form.Text", "Kind answers"));
        var both = await page.SubmitAsync("form.form", ("Form.Text", "Quick answers"));
        both.Find("[role=alert]").TextContent.ShouldContain("Kind answers");
        both.Find("textarea").TextContent.Trim().ShouldBe("Quick answers");
    }

    [Fact, Trait("Catalog", "A1")]
    public async Task Everybody_reads_it_and_those_write_it_who_work_there_or_run_the_journey()
    {
        var alba = new Unit(Draft.Northquay, "Alba");
        var lena = new Person(Draft.Northquay, "Lena Duarte", _finance.Id, Level.Frontline);
        await _app.SeedAsync(alba, lena);
        await _app.ChangeAsync(async db =>
        {
            var account = await db.Users.SingleAsync(a => a.Email == Cast.Lena.Email);
            (await db.Memberships.SingleAsync(m => m.AccountId == account.Id)).BelongTo(lena.Id);
        });

        (await _app.As(Cast.Lena).SubmitAsync(Page, ("Form.Text", "Clear answers"))).Text.ShouldContain("Saved.");
        var elsewhere = await _app.As(Cast.Lena).OpenAsync($"/triangle/below/{alba.Id}");
        elsewhere.Text.ShouldContain("Those who work in it may write one");
        (await _app.As(Cast.Lena).PostAsync($"/triangle/below/{alba.Id}", Page, ("Form.Text", "Not ours"))).Status.ShouldBe(
            HttpStatusCode.NotFound
        );
        (await _app.As(Cast.Otto).OpenAsync(Page)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_blank_sentence_is_refused_and_one_can_be_taken_away()
    {
        (await _app.As(Cast.Mara).SubmitAsync(Page, ("Form.Text", " "))).Text.ShouldContain("Write the unit's sentence.");
        var page = await _app.As(Cast.Mara).SubmitAsync(Page, ("Form.Text", "Clear answers"));

        (await page.PressAsync("Take it away")).Text.ShouldContain("goes by the sentence above again");

        (await _app.ReadAsync(db => db.UnitVisions.CountAsync())).ShouldBe(0);
    }

    private Task AdoptAsync(string text, int number) =>
        _app.SeedAsync(new Vision(Draft.Northquay, VisionText.TryParse(text)!, number, Cast.Morning));
}
