using Lodestar.Core.Write;

namespace Lodestar.Web.Features.Write;

/// <summary>Who may change a draft: those who run the journey, and the writing team.</summary>
public sealed class Writers(LodestarDb db, CurrentPerson me)
{
    public async Task<bool> IncludeMeAsync(CancellationToken ct) =>
        me.Facilitates || me.PersonId is { } id && await db.Set<TeamMember>().AnyAsync(m => m.PersonId == id, ct);

    /// <summary>Runs the session, whether on the team or not.</summary>
    public bool ILead => me.Facilitates;

    /// <summary>Names of accounts, by id, for "written by".</summary>
    public Task<Dictionary<Guid, string>> NamesAsync(IEnumerable<DraftVersion> versions, CancellationToken ct)
    {
        var ids = versions.Select(v => v.AuthorId).Distinct().ToList();
        return db.Users.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, ct);
    }
}
