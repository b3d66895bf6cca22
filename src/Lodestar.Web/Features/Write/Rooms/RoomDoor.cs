using Lodestar.Core.Privacy;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Rooms;
using Lodestar.Web.Mail;
using Lodestar.Web.Security;

namespace Lodestar.Web.Features.Write.Rooms;

/// <summary>Lets in who has a seat, by account or by the link that was opened in this browser, and who facilitates; nobody else.</summary>
public sealed class RoomDoor(LodestarDb db, CurrentPerson me, RoomClock clock, Outgoing addresses)
{
    /// <summary>Null for whoever has nothing to do there; it looks to them as if it did not exist (A1).</summary>
    public async Task<RoomVisit?> EnterAsync(Guid workshopId, HttpRequest request, CancellationToken ct) =>
        await ByAccountAsync(workshopId, ct) ?? await BySeatAsync(workshopId, request, ct);

    /// <summary>The seat behind a secret, whatever its organization; null for one that opens nothing.</summary>
    public async Task<(Seat Seat, Workshop Workshop)?> BehindAsync(string secret, CancellationToken ct)
    {
        if (secret.Length != LinkSecret.Length)
            return null;
        var hash = Seat.HashOf(secret);
        var seat = await db.Seats.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(s => s.LinkHash == hash, ct);
        if (seat is null || !seat.Opens(await clock.NowAsync(db, ct)))
            return null;
        me.Visit(await db.OrganizationAsync(seat.OrganizationId, ct));
        return (seat, await db.Workshops.AsNoTracking().SingleAsync(w => w.Id == seat.WorkshopId, ct));
    }

    /// <summary>From now on this browser sits there.</summary>
    public void Remember(Guid workshopId, string secret, HttpResponse response, DateTimeOffset until) =>
        MarkOf(workshopId).Keep(secret, response, until);

    private async Task<RoomVisit?> ByAccountAsync(Guid workshopId, CancellationToken ct)
    {
        if (me.AccountId is not { } account || await FindAsync(workshopId, ct) is not { } workshop)
            return null;
        var seat = me.PersonId is { } person
            ? await db
                .Seats.AsNoTracking()
                .SingleOrDefaultAsync(s => s.WorkshopId == workshopId && s.PersonId == person && s.WithdrawnAt == null, ct)
            : null;
        if (seat is not null)
            return await VisitAsync(workshop, seat, me.Facilitates, ct);
        if (!me.Facilitates)
            return null;
        var actor = new RoomActor(account, me.Name, HasSeat: false, MayLead: true);
        return new(workshop, actor, new Enter(null, IsGuest: false), await clock.NowAsync(db, ct));
    }

    private async Task<RoomVisit?> BySeatAsync(Guid workshopId, HttpRequest request, CancellationToken ct)
    {
        if (MarkOf(workshopId).In(request) is not { } secret || await BehindAsync(secret, ct) is not var (seat, workshop))
            return null;
        return workshop.Id == workshopId ? await VisitAsync(workshop, seat, mayLead: false, ct) : null;
    }

    private async Task<RoomVisit> VisitAsync(Workshop workshop, Seat seat, bool mayLead, CancellationToken ct) =>
        new(
            workshop,
            new RoomActor(seat.Id, seat.Name, HasSeat: true, mayLead),
            new Enter(seat.Level, seat.IsGuest),
            await clock.NowAsync(db, ct)
        );

    private Task<Workshop?> FindAsync(Guid workshopId, CancellationToken ct) =>
        db.Workshops.AsNoTracking().SingleOrDefaultAsync(w => w.Id == workshopId, ct);

    // A seat in one workshop says nothing about another.
    private BrowserMark MarkOf(Guid workshopId) => new($"lodestar-seat-{workshopId:N}", addresses);
}
