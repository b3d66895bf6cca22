using Lodestar.Core.Organizations;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Write;

/// <summary>
/// A directory to choose a team from: two ships, an office and a desk of remote people with one on nights; two executives, four managers,
/// and among the frontline one Pole and one who came twenty years ago.
/// </summary>
internal static class Crew
{
    private static readonly Guid Org = Cast.Northquay.Id;

    /// <summary>Brings the crew into a fixture's database, once.</summary>
    public static async Task ComeAboardAsync(LodestarApp app)
    {
        if (await app.ReadAsync(db => db.Units.AnyAsync(u => u.Name == "Onboard")))
            return;
        Unit onboard = new(Org, "Onboard"),
            office = new(Org, "Head Office"),
            desk = new(Org, "Contact Centre");
        Unit alba = new(Org, "Alba", onboard.Id),
            brisa = new(Org, "Brisa", onboard.Id),
            night = new(Org, "Night Desk", desk.Id);
        await app.SeedAsync([onboard, office, desk]);
        await app.SeedAsync([alba, brisa, night]);
        List<Person> people = [];
        Add(12, alba, Level.Frontline);
        Add(12, brisa, Level.Frontline);
        Add(2, office, Level.Executive);
        Add(4, office, Level.Manager);
        Add(6, office, Level.Frontline);
        Add(10, desk, Level.Frontline, remote: true);
        people.Add(Somebody("Nadia Night", night, Level.Frontline, remote: true));
        people.Add(Somebody("Piotr Pole", brisa, Level.Frontline, languages: "pl en"));
        people.Add(Somebody("Vera Veteran", alba, Level.Frontline, hired: new DateOnly(2005, 1, 1)));
        await app.SeedAsync(people);

        void Add(int count, Unit unit, Level level, bool remote = false) =>
            people.AddRange(Enumerable.Range(1, count).Select(i => Somebody($"{unit.Name} {level} {i:00}", unit, level, remote)));
    }

    /// <summary>Everybody on board, by name.</summary>
    public static Task<Dictionary<string, Person>> ByNameAsync(LodestarApp app) =>
        app.ReadAsync(db => db.People.AsNoTracking().ToDictionaryAsync(p => p.Name));

    private static Person Somebody(
        string name,
        Unit unit,
        Level level,
        bool remote = false,
        string languages = "en",
        DateOnly? hired = null
    ) =>
        new(Org, name, unit.Id, level)
        {
            Email = unit.Name is "Alba" or "Brisa" ? null : $"{Line.Fold(name).Replace(' ', '.')}@northquay.example",
            IsRemote = remote,
            Languages = languages,
            HiredOn = hired ?? new DateOnly(2027, 5, 1),
        };
}
