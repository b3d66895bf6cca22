using Lodestar.Browser.Tests.Hosting;
using Lodestar.Core.Organizations;
using Lodestar.Web.Tests.Hosting;

namespace Lodestar.Browser.Tests.Journeys.Adopted;

/// <summary>The four, each in a window of their own, and the units and speakers whom the story needs.</summary>
internal sealed class Crew(CastBrowserApp app, Chromium chromium) : IAsyncDisposable
{
    public CastBrowserApp App => app;
    public Visit Ines { get; private init; } = null!;
    public Visit Tomasz { get; private init; } = null!;
    public Visit Mara { get; private init; } = null!;
    public Visit Lena { get; private init; } = null!;
    public Unit Finance { get; } = new(Cast.Northquay.Id, "Finance");
    public Unit Terminals { get; } = new(Cast.Northquay.Id, "Terminals");

    public static async Task<Crew> GatherAsync(CastBrowserApp app, Chromium chromium)
    {
        var crew = new Crew(app, chromium)
        {
            Ines = await chromium.VisitAsync(app, Cast.Ines),
            Tomasz = await chromium.VisitAsync(app, Cast.Tomasz),
            Mara = await chromium.VisitAsync(app, Cast.Mara),
            Lena = await chromium.VisitAsync(app, Cast.Lena, screen: Screen.Phone),
        };
        await app.SeedAsync(crew.Finance, crew.Terminals);
        await app.SeedAsync(
            new Person(Cast.Northquay.Id, "Rui Costa", crew.Terminals.Id, Level.Frontline) { EmployeeNumber = "101", Languages = "pt" },
            new Person(Cast.Northquay.Id, "Sara Lopes", crew.Terminals.Id, Level.Frontline) { EmployeeNumber = "102", Languages = "pt" }
        );
        return crew;
    }

    public Task<Visit> ReaderAsync() => chromium.VisitAsync(app, screen: Screen.Phone);

    public async ValueTask DisposeAsync()
    {
        foreach (var visit in (Visit[])[Ines, Tomasz, Mara, Lena])
            await visit.DisposeAsync();
    }
}
