using Lodestar.Core.GutCheck;
using Lodestar.Web.Features.GutCheck.Rounds;
using Lodestar.Web.Jobs;
using Lodestar.Web.Mail;

namespace Lodestar.Web.Features.GutCheck.Readers;

/// <summary>
/// On the last day, those who have not answered are reminded, once (R108). Who is being reminded is stored before the mail leaves: rather one
/// reminder too few after a crash than two.
/// </summary>
internal sealed class RemindReadersJob(LodestarDb db, IMailSender mail, ReaderMail letters, TimeProvider clock) : IJob<RemindReaders>
{
    public async Task RunAsync(RemindReaders work, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (await db.Rounds.AsNoTracking().SingleOrDefaultAsync(r => r.Id == work.RoundId, ct) is not { } round || !round.TakesAnswers(now))
            return;
        var organization = await db.Organizations.SingleAsync(ct);
        var waiting = await db
            .Readers.Where(r => r.RoundId == round.Id && r.Reaction == null && r.RemindedAt == null && r.Email != null)
            .ToListAsync(ct);
        foreach (var reader in waiting.Where(r => r.Remind(now)))
        {
            var (link, token) = ReaderLink.To(reader, round.EndsAt);
            db.Add(link);
            await db.SaveChangesAsync(ct);
            await mail.SendAsync(letters.Reminder(reader, round, organization.Name, token), ct);
        }
    }
}
