using Lodestar.Core.Write;
using Lodestar.Web.Features.Write.Rooms;
using Lodestar.Web.Jobs;
using Lodestar.Web.Mail;

namespace Lodestar.Web.Features.Write.Workshops;

/// <summary>Somebody is to get the link to their seat by mail.</summary>
public sealed record MailSeat(Guid SeatId);

/// <summary>
/// Makes a link and mails it. The link is stored before the mail leaves, so that what arrives always opens; run again after a crash it sends a
/// newer one, which ends the older.
/// </summary>
internal sealed class MailSeatJob(LodestarDb db, RoomClock clock, IMailSender mail, SeatMail letters) : IJob<MailSeat>
{
    public async Task RunAsync(MailSeat work, CancellationToken ct)
    {
        var seat = await db.Seats.SingleOrDefaultAsync(s => s.Id == work.SeatId, ct);
        var person = seat is null ? null : await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == seat.PersonId, ct);
        if (seat is not { IsOpen: true } || person is not { Email: { } address, EmailRefusedOn: null, LeftOn: null })
            return;
        var workshop = await db.Workshops.AsNoTracking().SingleAsync(w => w.Id == seat.WorkshopId, ct);
        if (workshop.IsClosed)
            return;
        var secret = seat.NewLink(await clock.NowAsync(db, ct));
        await db.SaveChangesAsync(ct);
        await mail.SendAsync(letters.Seat(seat, address, workshop, secret), ct);
    }
}

/// <summary>What somebody with a seat is sent.</summary>
internal sealed class SeatMail(Texts texts, Outgoing addresses)
{
    public Letter Seat(Seat seat, string address, Workshop workshop, string secret) =>
        new(
            address,
            texts["Your seat: {0}", workshop.Title],
            texts[
                """
                Hello {0},

                this opens your seat in “{1}”, in any browser and without an account:

                {2}

                The link is yours alone. Nobody sees who wrote a card or where your dots are.
                """,
                seat.Name,
                workshop.Title,
                addresses.UrlOf($"/seat/{secret}")
            ]
        );
}
