namespace Lodestar.Web.Features.GutCheck.Rounds;

/// <summary>Who adopts a vision: the one whom the owner named, or the owner.</summary>
public sealed class Deciders(LodestarDb db)
{
    /// <summary>One who was named and has left decides no more: then the owner does.</summary>
    public async Task<Decider> NowAsync(IReadOnlyList<Colleague> everybody, CancellationToken ct)
    {
        var id = await db.Organizations.AsNoTracking().Select(o => o.DeciderId).SingleAsync(ct);
        var named = everybody.FirstOrDefault(c => c.AccountId == id);
        var decides = named ?? everybody.First(c => c.Role is Role.Owner);
        return new Decider(decides.AccountId, decides.Name, IsNamed: named is not null);
    }

    public async Task<Decider> NowAsync(CancellationToken ct) => await NowAsync(await db.ColleaguesAsync(ct), ct);
}

/// <summary>Somebody who decides.</summary>
/// <param name="AccountId">Their account.</param>
/// <param name="Name">As they are called.</param>
/// <param name="IsNamed">Named by the owner; else every owner decides.</param>
public sealed record Decider(Guid AccountId, string Name, bool IsNamed)
{
    public bool Is(CurrentPerson person) => IsNamed ? person.AccountId == AccountId : person.Role is Role.Owner;
}
