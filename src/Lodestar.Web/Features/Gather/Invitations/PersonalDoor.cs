using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Invitations;

namespace Lodestar.Web.Features.Gather.Invitations;

/// <summary>Follows a personal link to its survey and its person. Looking changes nothing (B7).</summary>
public sealed class PersonalDoor(LodestarDb db, CurrentPerson visitor)
{
    /// <summary>Null for a link that was never made, was cut off in a mail, or went with its survey.</summary>
    public async Task<PersonalVisit?> OpenAsync(string? token, CancellationToken ct)
    {
        if (PersonalLink.HashOf(token) is not { } hash)
            return null;
        var (signedIn, here) = (visitor.PersonId, visitor.OrganizationId);
        // The link itself says which organization; nobody needs to be signed in.
        var link = await db.Set<PersonalLink>().IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(l => l.TokenHash == hash, ct);
        if (link is null)
            return null;
        visitor.Visit(await db.OrganizationAsync(link.OrganizationId, ct));
        var person = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == link.PersonId, ct);
        var survey = await db.Surveys.AsNoTracking().SingleAsync(s => s.Id == link.SurveyId, ct);
        if (person is null || survey.State is SurveyState.Draft)
            return null; // who left is no longer asked (A10)
        var invitee = await db.Invitees.AsNoTracking().SingleAsync(i => i.SurveyId == survey.Id && i.PersonId == person.Id, ct);
        var isSomebodyElses = signedIn is { } me && (here != link.OrganizationId || me != person.Id);
        return new PersonalVisit(survey, person, invitee, isSomebodyElses);
    }

    public Task<bool> HasAnsweredAsync(PersonalVisit visit, CancellationToken ct) =>
        db.Set<Participation>().AnyAsync(p => p.SurveyId == visit.Survey.Id && p.PersonId == visit.Person.Id, ct);
}

/// <summary>A survey, and who was sent the link to it.</summary>
/// <param name="Survey">What is asked.</param>
/// <param name="Person">Whose link it is.</param>
/// <param name="Invitee">Where that person worked when it opened.</param>
/// <param name="IsSomebodyElses">True when another person is signed in in this browser (E5).</param>
public sealed record PersonalVisit(Survey Survey, Person Person, Invitee Invitee, bool IsSomebodyElses);
