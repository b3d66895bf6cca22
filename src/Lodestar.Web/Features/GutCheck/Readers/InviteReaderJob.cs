using Lodestar.Core.GutCheck;
using Lodestar.Web.Features.GutCheck.Rounds;
using Lodestar.Web.Jobs;
using Lodestar.Web.Mail;

namespace Lodestar.Web.Features.GutCheck.Readers;

/// <summary>Makes a link and mails it. Run again after a crash it sends a second link; both open the same page.</summary>
internal sealed class InviteReaderJob(LodestarDb db, IMailSender mail, Outgoing addresses, ReaderMail letters) : IJob<InviteReader>
{
    public async Task RunAsync(InviteReader work, CancellationToken ct)
    {
        var reader = await db.Readers.SingleOrDefaultAsync(r => r.Id == work.ReaderId, ct);
        if (reader is not { Email: not null, WithdrawnAt: null, HasAnswered: false })
            return;
        var round = await db.Rounds.SingleAsync(r => r.Id == reader.RoundId, ct);
        var organization = await db.Organizations.SingleAsync(ct);
        if (round.State is not RoundState.Open)
            return;

        var (link, token) = ReaderLink.To(reader, round.EndsAt);
        db.Add(link);
        await db.SaveChangesAsync(ct);
        await mail.SendAsync(letters.Invitation(reader, round, organization.Name, addresses.UrlOf($"/g/{token}")), ct);
    }
}
