using Lodestar.Core.Organizations;
using Lodestar.Core.Write;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Write;

/// <summary>A writing team of nine: Lena, who signs in, and eight who do not; two of them have no mailbox.</summary>
internal static class Team
{
    public static async Task<IReadOnlyList<Person>> SitDownAsync(LodestarApp app)
    {
        var seats = await app.ReadAsync(db => db.Set<TeamMember>().Select(m => m.PersonId).ToListAsync());
        if (seats.Count > 0)
            return await app.ReadAsync(db => db.People.Where(p => seats.Contains(p.Id)).OrderBy(p => p.Name).ToListAsync());

        var unit = new Unit(Cast.Northquay.Id, "Writers");
        List<Person> people =
        [
            new(Cast.Northquay.Id, Cast.Lena.Name, unit.Id, Level.Frontline) { Email = Cast.Lena.Email },
            .. Enumerable
                .Range(1, 8)
                .Select(i => new Person(Cast.Northquay.Id, $"Writer {i}", unit.Id, Level.Frontline)
                {
                    Email = i > 2 ? $"writer{i}@northquay.example" : null,
                }),
        ];
        var team = new WritingTeam(Cast.Northquay.Id);
        team.Choose([.. people.Select(p => p.Id)], null, app.Clock.GetUtcNow()).ShouldBe(TeamChoice.Chosen);
        await app.SeedAsync([unit, .. people, team]);
        await app.ChangeAsync(async db =>
        {
            var lena = await db.Users.Where(a => a.Email == Cast.Lena.Email).Select(a => a.Id).SingleAsync();
            (await db.Memberships.SingleAsync(m => m.AccountId == lena)).BelongTo(people[0].Id);
        });
        return people;
    }
}
