using Lodestar.Core.Write;
using Lodestar.Core.Write.Teams;

namespace Lodestar.Web.Features.Write.Dates;

/// <summary>Follows a member's link to their place in the team. Looking changes nothing (B7).</summary>
public sealed class TeamDoor(LodestarDb db, CurrentPerson visitor)
{
    /// <summary>Null for a link that was never made, was cut off in a mail, or whose owner is no longer asked or has left (A10).</summary>
    public async Task<TeamVisit?> OpenAsync(string? token, CancellationToken ct)
    {
        if (TeamLink.HashOf(token) is not { } hash)
            return null;
        var (signedIn, here) = (visitor.PersonId, visitor.OrganizationId);
        // The link itself says which organization; nobody needs to be signed in.
        var link = await db.Set<TeamLink>().IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(l => l.TokenHash == hash, ct);
        if (link is null)
            return null;
        visitor.Visit(await db.OrganizationAsync(link.OrganizationId, ct));
        var person = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == link.PersonId, ct);
        if (person is null || !await db.Set<TeamMember>().AnyAsync(m => m.TeamId == link.TeamId && m.PersonId == link.PersonId, ct))
            return null;
        var invitation = await db.TeamInvitations.SingleAsync(i => i.TeamId == link.TeamId && i.PersonId == link.PersonId, ct);
        var date = await db.WorkshopDates.AsNoTracking().SingleOrDefaultAsync(d => d.TeamId == link.TeamId, ct);
        var isSomebodyElses = signedIn is { } me && (here != link.OrganizationId || me != person.Id);
        return new TeamVisit(person, invitation, date, isSomebodyElses);
    }
}

/// <summary>A member who came by link.</summary>
/// <param name="Person">Whose link it is.</param>
/// <param name="Invitation">What they said so far.</param>
/// <param name="Date">When the team meets, if that is known.</param>
/// <param name="IsSomebodyElses">True when another person is signed in in this browser (E5).</param>
public sealed record TeamVisit(Person Person, TeamInvitation Invitation, WorkshopDate? Date, bool IsSomebodyElses);
