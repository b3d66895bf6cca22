using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Invitations;
using Lodestar.Web.Mail;

namespace Lodestar.Web.Features.Gather.Invitations;

/// <summary>Takes one letter to the mail server: first it is claimed, then sent, so that it can be lost but never sent twice.</summary>
internal sealed class LetterCarrier(LetterBox box, SurveyMail mail, IMailSender sender)
{
    /// <summary>False when the mail server is in trouble, so that others had better wait.</summary>
    public async Task<bool> CarryAsync(Survey survey, string organization, SurveyLetter letter, CancellationToken ct)
    {
        if (await box.TakeAsync(survey, letter.PersonId, letter.Round, ct) is not { } taken)
            return true;
        // How it ended is written down even when the program is being stopped.
        try
        {
            await sender.SendAsync(mail.Write(taken, organization), ct);
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
                    MailTrouble.NoMailbox => box.ReturnAsync(taken, CancellationToken.None),
                    MailTrouble.Unsure => box.SettleAsync(taken, LetterState.Unsure, CancellationToken.None),
                }
            );
            return problem.Trouble is MailTrouble.NotNow or MailTrouble.NoMailbox;
        }
    }
}
