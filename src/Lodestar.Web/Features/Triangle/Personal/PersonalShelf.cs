using Lodestar.Core.Privacy;

namespace Lodestar.Web.Features.Triangle.Personal;

/// <summary>Personal visions that others may read, and how many there are.</summary>
public sealed class PersonalShelf(LodestarDb db)
{
    /// <summary>Fewer than this many are "some": a number that moves by one would show who has just written theirs.</summary>
    public const int Step = SmallestGroup.Floor;

    public async Task<IReadOnlyList<SharedVision>> SharedAsync(CancellationToken ct) =>
        await (
            from vision in db.PersonalVisions
            where vision.SharedAt != null
            join account in db.Users on vision.AccountId equals account.Id
            orderby account.Name, vision.Id
            select new SharedVision(account.Name, vision.Help, vision.SoThat)
        )
            .AsNoTracking()
            .ToListAsync(ct);

    /// <summary>How many were written, in whole steps of five; 0 while there are fewer. The only look past the filter, and it reads no words.</summary>
    public async Task<int> WrittenAsync(CancellationToken ct) =>
        await db.PersonalVisions.IgnoreQueryFilters([Conventions.PersonalFilter]).CountAsync(ct) / Step * Step;
}

/// <summary>A sentence that its writer lets others read.</summary>
public sealed record SharedVision(string Name, string Help, string SoThat);
