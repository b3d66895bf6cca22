using Lodestar.Core.Organizations;
using Lodestar.Core.Write;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Write;

/// <summary>People and sentences for the tests of Write and Gut check; a test takes a prefix of its own and meets nobody else's.</summary>
internal static class Room
{
    /// <summary>Twelve people in two departments; the first is an executive who works from home, the second has a name in two scripts.</summary>
    public static async Task<IReadOnlyList<Person>> MoveInAsync(LodestarApp app, string prefix)
    {
        Unit[] units = [new(Cast.Northquay.Id, $"Onboard {prefix}"), new(Cast.Northquay.Id, $"Head Office {prefix}")];
        List<Person> people =
        [
            .. Enumerable
                .Range(1, 12)
                .Select(i => new Person(Cast.Northquay.Id, Name(prefix, i), units[i % 2].Id, i == 1 ? Level.Executive : Level.Frontline)
                {
                    Email = $"{prefix}{i}@northquay.example".ToLowerInvariant(),
                    IsRemote = i == 1,
                    HiredOn = new DateOnly(2030 - i * 2, 1, 1),
                }),
        ];
        await app.SeedAsync([.. units, .. people]);
        return people;
    }

    public static async Task<Draft> DraftAsync(LodestarApp app, string text)
    {
        var author = await app.ReadAsync(db => db.Users.Where(a => a.Email == Cast.Mara.Email).Select(a => a.Id).SingleAsync());
        var organization = await app.ReadAsync(db => db.Organizations.Select(o => o.Id).SingleAsync()); // the demo makes its own
        var draft = Draft.Start(organization, VisionText.TryParse(text)!, author, app.Clock.GetUtcNow());
        await app.SeedAsync(draft);
        return draft;
    }

    private static string Name(string prefix, int i) => i == 2 ? $"{prefix} مريم 🚢 Gonçalves-Zieliński" : $"{prefix} Person {i:00}";
}
