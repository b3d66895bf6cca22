using Lodestar.Web.Tests.Hosting;
using Lodestar.Web.Tests.Triangle;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Measure;

public class UnnamedTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Fact]
    public async Task A_unit_with_few_looks_is_not_named()
    {
        var (gate, greet) = (Draft.TouchPoint("Desk"), Draft.Adopted("Own it"));
        var (large, small) = (Unit("Terminals"), Unit("Night Desk"));
        await app.SeedAsync(gate, greet, large, small);
        await app.SeedAsync([
            .. Enumerable.Range(0, 6).Select(_ => Look.At(gate, greet, large.Id)),
            .. Enumerable.Range(0, 3).Select(_ => Look.At(gate, greet, small.Id)),
        ]);

        foreach (var address in new[] { "/measure", "/measure/observations" })
            (await app.As(Cast.Mara).OpenAsync(address)).Find("main").TextContent.ShouldNotContain("Night Desk");
    }

    [Fact]
    public async Task The_database_keeps_an_attempt_once()
    {
        var (gate, greet) = (Draft.TouchPoint("Quay"), Draft.Adopted("Say goodbye"));
        await app.SeedAsync(gate, greet);
        var key = Guid.NewGuid();
        var observer = Guid.NewGuid();
        await app.SeedAsync(Look.At(gate, greet, key: key, observer: observer));

        await Should.ThrowAsync<DbUpdateException>(() => app.SeedAsync(Look.At(gate, greet, key: key, observer: observer)));
    }

    private static Lodestar.Core.Organizations.Unit Unit(string name) => new(Draft.Northquay, name);
}
