using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Invitations;
using Lodestar.Web.Features.Gather.Invitations;

namespace Lodestar.Web.Features.Gather.Kiosk;

/// <summary>Lets somebody at a shared device answer who knows an employee number and its PIN.</summary>
public sealed class KioskDoor(LodestarDb db)
{
    /// <summary>Null for every reason alike: no such number, no PIN, a wrong one, one that was tried too often, somebody not asked (B8).</summary>
    public async Task<KioskVisit?> OpenAsync(Survey survey, string? number, string? digits, CancellationToken ct)
    {
        var (spellings, typed) = (Spellings(number), Line.Of(digits));
        var person = await db.People.AsNoTracking().FirstOrDefaultAsync(p => spellings.Contains(p.EmployeeNumber), ct);
        if (person is null || !await IsRightAsync(person, typed, ct))
        {
            if (person is null)
                KioskPin.Pretend(typed);
            return null;
        }
        return await Invitees.FindAsync(db, survey, person, ct) is { } place ? new KioskVisit(person, place) : null;
    }

    public Task<bool> HasAnsweredAsync(Survey survey, KioskVisit visit, CancellationToken ct) =>
        db.Set<Participation>().AnyAsync(p => p.SurveyId == survey.Id && p.PersonId == visit.Person.Id, ct);

    /// <summary>A number as it was typed, and in capitals or small letters: a keyboard on a wall has its own mind.</summary>
    internal static string?[] Spellings(string? number)
    {
        var typed = Line.Of(number);
        return [typed, typed.ToUpperInvariant(), typed.ToLowerInvariant()];
    }

    private async Task<bool> IsRightAsync(Person person, string digits, CancellationToken ct)
    {
        var pins = db.Set<KioskPin>().Where(p => p.PersonId == person.Id);
        // Counted first: a hundred tries at the same moment are five as well.
        var counted = await db.InTransactionAsync(
            c => pins.Where(p => p.Tries < KioskPin.MaxTries).ExecuteUpdateAsync(p => p.SetProperty(x => x.Tries, x => x.Tries + 1), c),
            ct
        );
        if (counted == 0)
        {
            KioskPin.Pretend(digits);
            return false;
        }
        if (!(await pins.AsNoTracking().SingleAsync(ct)).Fits(digits))
            return false;
        await db.InTransactionAsync(c => pins.ExecuteUpdateAsync(p => p.SetProperty(x => x.Tries, 0), c), ct);
        return true;
    }
}

/// <summary>Who stands at the device, and where that person worked when the survey opened.</summary>
public sealed record KioskVisit(Person Person, Invitee Place);
