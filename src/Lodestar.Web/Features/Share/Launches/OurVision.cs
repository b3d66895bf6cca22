using Lodestar.Core.Share;
using Lodestar.Core.Write;

namespace Lodestar.Web.Features.Share.Launches;

/// <summary>The vision that holds, its launch, and who of the directory is looking; read once a request.</summary>
public sealed class OurVision(LodestarDb db, CurrentPerson me)
{
    private bool _isRead;

    public Vision? Vision { get; private set; }
    public Launch? Launch { get; private set; }

    /// <summary>The entry of whoever looks; an account without one is found by its address.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>False when there is no vision yet.</summary>
    public async Task<bool> ReadAsync(CancellationToken ct)
    {
        if (_isRead)
            return Vision is not null;
        _isRead = true;
        Vision = await db.VisionAsync(ct);
        if (Vision is null)
            return false;
        Launch = await db.Launches.AsNoTracking().SingleOrDefaultAsync(l => l.VisionId == Vision.Id, ct);
        PersonId = await EntryAsync(ct);
        return true;
    }

    public async Task<bool> IsAcknowledgedAsync(CancellationToken ct) =>
        Launch is { } launch
        && PersonId is { } person
        && await db.Acknowledgements.AnyAsync(a => a.LaunchId == launch.Id && a.PersonId == person, ct);

    private async Task<Guid?> EntryAsync(CancellationToken ct)
    {
        if (me.PersonId is { } known)
            return await db.People.AnyAsync(p => p.Id == known, ct) ? known : null;
        var email = await db.Users.Where(a => a.Id == me.AccountId).Select(a => a.Email).SingleOrDefaultAsync(ct);
        var address = email?.ToLowerInvariant();
        return address is null ? null : await db.People.Where(p => p.Email == address).Select(p => (Guid?)p.Id).SingleOrDefaultAsync(ct);
    }
}
