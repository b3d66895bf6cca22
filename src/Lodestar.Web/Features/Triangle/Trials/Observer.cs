namespace Lodestar.Web.Features.Triangle.Trials;

/// <summary>Somebody who can watch: a member with an account, as marks are made on one's own phone.</summary>
public sealed record Observer(Guid AccountId, string Name);

internal static class Observers
{
    extension(LodestarDb db)
    {
        public Task<List<Observer>> ReadObserversAsync(CancellationToken ct) =>
            (
                from membership in db.Memberships
                join account in db.Users on membership.AccountId equals account.Id
                orderby account.Name
                select new Observer(account.Id, account.Name)
            )
                .AsNoTracking()
                .ToListAsync(ct);
    }
}
