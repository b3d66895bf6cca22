using Lodestar.Core.Gather.Sources;
using Lodestar.Core.Write;

namespace Lodestar.Web.Data;

/// <summary>What pages of several stages look up.</summary>
internal static class Lookups
{
    extension(LodestarDb db)
    {
        /// <summary>The vision that holds; null before one is adopted.</summary>
        public Task<Vision?> VisionAsync(CancellationToken ct) =>
            db.Visions.AsNoTracking().OrderByDescending(v => v.Number).FirstOrDefaultAsync(ct);

        /// <summary>The values of the library, by name.</summary>
        public Task<List<Source>> ValuesAsync(CancellationToken ct) =>
            db.Set<Source>()
                .AsNoTracking()
                .Where(s => s.Kind == SourceKind.Value && s.RemovedAt == null)
                .OrderBy(s => s.Title)
                .ThenBy(s => s.Id)
                .ToListAsync(ct);

        /// <summary>Everybody with an account here, by name.</summary>
        public Task<List<Colleague>> ColleaguesAsync(CancellationToken ct) =>
            (
                from membership in db.Memberships
                join account in db.Users on membership.AccountId equals account.Id
                orderby account.Name
                select new Colleague(account.Id, account.Name, account.Email!, membership.Role)
            )
                .AsNoTracking()
                .ToListAsync(ct);

        /// <summary>The organization that a link or a code leads to; whoever follows it need not be signed in.</summary>
        public Task<Organization> OrganizationAsync(Guid organizationId, CancellationToken ct) =>
            db.Organizations.IgnoreQueryFilters().AsNoTracking().SingleAsync(o => o.Id == organizationId, ct);
    }
}

/// <summary>Somebody with an account and a role in the organization.</summary>
public sealed record Colleague(Guid AccountId, string Name, string Email, Role Role);
