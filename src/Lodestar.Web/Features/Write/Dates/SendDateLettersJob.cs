using Lodestar.Core.Gather.Invitations;
using Lodestar.Web.Jobs;
using Lodestar.Web.Mail;

namespace Lodestar.Web.Features.Write.Dates;

/// <param name="WorkshopDateId">Whose letters.</param>
/// <param name="Pauses">How often in a row the mail server was in trouble.</param>
public sealed record SendDateLetters(Guid WorkshopDateId, int Pauses = 0);

/// <summary>Sends what waits: each letter is first claimed, then sent, so that it can be lost but never sent twice.</summary>
internal sealed class SendDateLettersJob(LodestarDb db, DateLetterBox box, DateMail mail, IMailSender sender) : IJob<SendDateLetters>
{
    public async Task RunAsync(SendDateLetters work, CancellationToken ct)
    {
        await box.DoubtAsync(work.WorkshopDateId, ct);
        foreach (var letter in await box.WaitingAsync(work.WorkshopDateId, ct))
            if (await box.TakeAsync(letter, ct) is { } taken && !await CarryAsync(taken, ct))
                break; // the mail server is in trouble: the others had better wait
        if ((await box.WaitingAsync(work.WorkshopDateId, ct)).Count == 0)
            return;
        var pause = TimeSpan.FromSeconds(Math.Min(1800, 15 * Math.Pow(2, work.Pauses)));
        db.Enqueue(work with { Pauses = work.Pauses + 1 }, box.Now + pause);
        await db.SaveChangesAsync(ct);
    }

    // How it ended is written down even when the program is being stopped.
    private async Task<bool> CarryAsync(TakenDateLetter taken, CancellationToken ct)
    {
        try
        {
            await sender.SendAsync(await mail.WriteAsync(taken, ct), ct);
            await box.SettleAsync(taken, LetterState.Sent, CancellationToken.None);
            return true;
        }
        catch (MailTroubleException problem)
        {
            await (
                problem.Trouble switch
                {
                    MailTrouble.NoServer => box.SettleAsync(taken, LetterState.Waiting, CancellationToken.None),
                    MailTrouble.NotNow => box.PutOffAsync(taken, CancellationToken.None),
                    MailTrouble.NoMailbox => box.SettleAsync(taken, LetterState.Refused, CancellationToken.None),
                    MailTrouble.Unsure => box.SettleAsync(taken, LetterState.Unsure, CancellationToken.None),
                }
            );
            return problem.Trouble is MailTrouble.NotNow or MailTrouble.NoMailbox;
        }
    }
}
