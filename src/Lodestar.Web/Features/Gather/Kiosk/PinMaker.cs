using Lodestar.Core.Gather;

namespace Lodestar.Web.Features.Gather.Kiosk;

/// <summary>Makes PINs for those a survey asks. The digits exist in what this returns and nowhere else.</summary>
public sealed class PinMaker(LodestarDb db)
{
    /// <summary>So many at once, so that the page answers within seconds.</summary>
    public const int Most = 2_000;

    /// <summary>For those with an employee number and no PIN yet.</summary>
    public async Task<IReadOnlyList<PinSlip>> MakeMissingAsync(Survey survey, CancellationToken ct) =>
        await MakeAsync(
            await Numbered(survey)
                .Where(p => !db.Set<KioskPin>().Any(pin => pin.PersonId == p.Id))
                .OrderBy(p => p.UnitId)
                .ThenBy(p => p.SearchText)
                .Take(Most)
                .ToListAsync(ct),
            ct
        );

    /// <summary>A new one for somebody who lost it or tried too often; the old one is gone. Empty when nobody has this number.</summary>
    public async Task<IReadOnlyList<PinSlip>> MakeNewAsync(string? number, CancellationToken ct)
    {
        var spellings = KioskDoor.Spellings(number);
        return await MakeAsync(await db.People.AsNoTracking().Where(p => spellings.Contains(p.EmployeeNumber)).Take(1).ToListAsync(ct), ct);
    }

    /// <summary>How many of those asked have a number, and how many of them have a PIN.</summary>
    public async Task<(int Numbered, int Pinned)> CountAsync(Survey survey, CancellationToken ct) =>
        (
            await Numbered(survey).CountAsync(ct),
            await Numbered(survey).CountAsync(p => db.Set<KioskPin>().Any(pin => pin.PersonId == p.Id), ct)
        );

    private IQueryable<Person> Numbered(Survey survey) =>
        db
            .People.AsNoTracking()
            .Where(p => p.EmployeeNumber != null)
            .Where(p => db.Invitees.Any(i => i.SurveyId == survey.Id && i.PersonId == p.Id));

    private async Task<IReadOnlyList<PinSlip>> MakeAsync(List<Person> people, CancellationToken ct)
    {
        var made = people.AsParallel().AsOrdered().Select(person => (person, pin: KioskPin.For(person))).ToList();
        var ids = people.ConvertAll(p => p.Id);
        await db.InTransactionAsync(
            async c =>
            {
                await db.Set<KioskPin>().Where(p => ids.Contains(p.PersonId)).ExecuteDeleteAsync(c);
                db.AddRange(made.Select(m => m.pin.Pin));
                return await db.SaveChangesAsync(c);
            },
            ct
        );
        var units = new OrgTree(await db.Units.AsNoTracking().ToListAsync(ct));
        return made.ConvertAll(m => new PinSlip(
            m.person.Name,
            m.person.EmployeeNumber!,
            units.PathOf(m.person.UnitId).ToString(),
            m.pin.Digits
        ));
    }
}

/// <summary>What one person is handed.</summary>
public sealed record PinSlip(string Name, string Number, string Unit, string Digits);
