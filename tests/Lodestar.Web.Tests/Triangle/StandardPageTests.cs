using Lodestar.Core.Triangle;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Triangle;

public class StandardPageTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Fact]
    public async Task A_standard_is_proposed_linked_and_adopted()
    {
        var pillar = Draft.Pillar("Clear");
        await app.SeedAsync(pillar);

        var page = await app.As(Cast.Mara).OpenAsync("/triangle/standards");
        page = await page.SubmitAsync(
            "form.sheet",
            ("Form.Name", "Explain delays"),
            ("Form.Serves", pillar.Id.ToString()),
            ("Form.Kind", "Exception")
        );
        page.Text.ShouldContain("“Explain delays” is proposed.");
        var standard = await FindAsync("Explain delays");
        standard.PillarId.ShouldBe(pillar.Id);
        standard.Kind.ShouldBe(ServiceKind.Exception);

        page = await page.SubmitAsync($"form[action$='{standard.Id}/adoption']");
        page.Text.ShouldContain("“Explain delays” is adopted.");
        (await FindAsync("Explain delays")).IsAdopted.ShouldBeTrue();
    }

    [Fact]
    public async Task An_orphan_is_refused()
    {
        var orphan = Draft.Standard("Look nice");
        await app.SeedAsync(orphan);

        var page = await app.As(Cast.Mara).PostAsync($"/triangle/standards/{orphan.Id}/adoption", "/triangle/standards", ("holds", "true"));

        page.Text.ShouldContain("“Look nice” serves nothing yet.");
        (await FindAsync("Look nice")).IsAdopted.ShouldBeFalse();
    }

    [Fact]
    public async Task The_database_refuses_an_adopted_orphan_as_well()
    {
        var standard = Draft.Adopted("Twice guarded");
        await app.SeedAsync(standard);

        await Should.ThrowAsync<Exception>(() =>
            app.ReadAsync(db =>
                db.Standards.Where(s => s.Id == standard.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.ServesVision, false))
            )
        );
    }

    [Fact]
    public async Task A_dropped_standard_is_listed_and_can_be_brought_back()
    {
        var standard = Draft.Adopted("Look approachable");
        await app.SeedAsync(standard);

        var page = await app.As(Cast.Mara).OpenAsync("/triangle/standards");
        page = await page.SubmitAsync($"form[action$='{standard.Id}/removal']");
        page.All("details li").ShouldContain(line => line.Contains("Look approachable"));

        page = await page.SubmitAsync($"details form[action$='{standard.Id}/restoration']");
        page.All(".triangle-part h3").ShouldContain("Look approachable");
    }

    [Fact]
    public async Task A_pillar_of_another_organization_is_not_taken_as_a_link()
    {
        var foreign = new Pillar(Cast.Otterlake.Id, "Theirs", PillarKind.Quality, 1);
        await app.SeedAsync([foreign], Cast.Otterlake);

        var page = await app.As(Cast.Mara).OpenAsync("/triangle/standards");
        await page.SubmitAsync("form.sheet", ("Form.Name", "Borrowed link"), ("Form.Serves", foreign.Id.ToString()));

        (await FindAsync("Borrowed link")).HasLink.ShouldBeFalse();
    }

    private Task<Standard> FindAsync(string name) => app.ReadAsync(db => db.Standards.SingleAsync(s => s.Name == name));
}
