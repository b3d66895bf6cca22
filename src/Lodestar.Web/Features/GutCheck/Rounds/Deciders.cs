namespace Lodestar.Web.Features.GutCheck.Rounds;

/// <summary>Who adopts a vision: the one whom the owner named, or the owner.</summary>
public sealed class Deciders(LodestarDb db)
{
    public Task<List<Decider>> EverybodyAsync(CancellationToken ct) =>
        (
            from membership in db.Memberships
            join account in db.Users on membership.AccountId equals account.Id
            orderby account.Name
            select new Decider(account.Id, account.Name, membership.Role == Role.Owner)
        )
            .AsNoTracking()
            .ToListAsync(ct);

    /// <summary>One who was named and has left decides no more: then the owner does.</summary>
    public async Task<Decider> NowAsync(IReadOnlyList<Decider> everybody, CancellationToken ct)
    {
        var named = await db.Organizations.AsNoTracking().Select(o => o.DeciderId).SingleAsync(ct);
        return everybody.FirstOrDefault(d => d.AccountId == named) is { } one
            ? one with
            {
                IsNamed = true,
            }
            : everybody.First(d => d.IsOwner);
    }

    public async Task<Decider> NowAsync(CancellationToken ct) => await NowAsync(await EverybodyAsync(ct), ct);
}

/// <summary>Somebody who may decide.</summary>
public sealed record Decider(Guid AccountId, string Name, bool IsOwner)
{
    /// <summary>Named by the owner; else every owner decides.</summary>
    public bool IsNamed { get; init; }

    public bool Is(CurrentPerson person) => IsNamed ? person.AccountId == AccountId : person.Role is Role.Owner;
}
