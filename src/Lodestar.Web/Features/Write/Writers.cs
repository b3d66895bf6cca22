using Lodestar.Core.Write;

namespace Lodestar.Web.Features.Write;

/// <summary>Who may change a draft: those who run the journey, and the writing team.</summary>
public sealed class Writers(LodestarDb db, CurrentPerson me)
{
    public async Task<bool> IncludeMeAsync(CancellationToken ct) => me.Facilitates || await AmOneOfTheTeamAsync(ct);

    /// <summary>Whether I run the journey.</summary>
    public bool ILead => me.Facilitates;

    /// <summary>Whether I write along myself.</summary>
    public async Task<bool> AmOneOfTheTeamAsync(CancellationToken ct) =>
        me.PersonId is { } id && await db.Set<TeamMember>().AnyAsync(m => m.PersonId == id, ct);

    /// <summary>Names of accounts, by id, for "written by".</summary>
    public Task<Dictionary<Guid, string>> NamesAsync(IEnumerable<DraftVersion> versions, CancellationToken ct)
    {
        var ids = versions.Select(v => v.AuthorId).Distinct().ToList();
        return db.Users.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, ct);
    }
}
