using Lodestar.Core.Triangle;
using Lodestar.Core.Write;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Triangle;

public class VersionPageTests : IAsyncLifetime
{
    private readonly LodestarApp _app = new();
    private readonly Pillar _pillar = Draft.Pillar();

    public async ValueTask InitializeAsync()
    {
        await _app.InitializeAsync();
        await _app.SeedAsync(new Vision(Draft.Northquay, VisionText.TryParse("Every crossing calm")!, 1, Cast.Morning), _pillar);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task Versions_are_numbered_by_the_size_of_the_change_and_old_ones_stay_readable()
    {
        var first = await PublishAsync("The beginning");
        first.Text.ShouldContain("Version 1.0 is published.");
        (await PublishAsync("Nothing new")).Text.ShouldContain("Nothing has changed since the newest version");

        await _app.ChangeAsync(async db => (await db.Pillars.SingleAsync(p => p.Id == _pillar.Id)).Change("Calmer", PillarKind.Personal));
        var second = await PublishAsync("Crews say it so");
        second.Text.ShouldContain("Version 1.1 is published.");
        second.All("ins").ShouldContain(word => word.Contains("Calmer"));

        await _app.SeedAsync(Draft.Pillar("Clear", 2));
        (await PublishAsync("A second pillar")).Text.ShouldContain("Version 2.0 is published.");

        var oldest = await _app.ReadAsync(db => db.Editions.SingleAsync(e => e.Major == 1 && e.Minor == 0));
        var page = await _app.As(Cast.Lena).OpenAsync($"/triangle/versions/{oldest.Id}");
        page.All("section li p").ShouldBe(["Every crossing calm", "Calm"]);
        page.Text.ShouldContain("All crews");
    }

    [Fact]
    public async Task Without_a_reason_and_those_asked_nothing_is_published()
    {
        var page = await _app.As(Cast.Mara).OpenAsync("/triangle/versions/new");
        page = await page.SubmitAsync("form.form", ("Form.Reason", " "), ("Form.Asked", "All crews"));

        page.Text.ShouldContain("Write in one sentence why.");
        page.Find("#Form_Asked").GetAttribute("value").ShouldBe("All crews");
        (await _app.ReadAsync(db => db.Editions.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task Two_who_publish_the_same_at_once_make_one_version()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(n => PublishAsync($"Reason {n}")));

        (await _app.ReadAsync(db => db.Editions.Select(e => e.Major).ToListAsync())).ShouldBe([1]);
    }

    [Fact]
    public async Task The_database_takes_a_number_once()
    {
        await PublishAsync("The beginning");
        await _app.ChangeAsync(async db => (await db.Pillars.SingleAsync()).Change("Calmer", PillarKind.Personal));
        await PublishAsync("Other words");

        await Should.ThrowAsync<Exception>(() => _app.ReadAsync(db => db.Editions.ExecuteUpdateAsync(e => e.SetProperty(x => x.Minor, 7))));
    }

    private async Task<WebPage> PublishAsync(string reason)
    {
        var page = await _app.As(Cast.Mara).OpenAsync("/triangle/versions/new");
        return await page.SubmitAsync("form.form", ("Form.Reason", reason), ("Form.Asked", "All crews"));
    }
}
