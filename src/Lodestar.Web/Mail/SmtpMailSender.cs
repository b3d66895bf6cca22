using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace Lodestar.Web.Mail;

/// <summary>Sends over a few connections that stay open between mails.</summary>
internal sealed class SmtpMailSender(IOptions<MailOptions> options, TimeProvider clock) : IMailSender, IDisposable
{
    private readonly ConcurrentBag<SmtpConversation> _idle = [];

    public async Task SendAsync(Letter letter, CancellationToken ct)
    {
        var to =
            Mime.Envelope(letter.To)
            ?? throw new MailTroubleException(MailTrouble.NoMailbox, "This is no address that mail can be sent to.");
        var message = Mime.Write(letter with { To = to }, options.Value.From, clock.GetUtcNow());
        if (_idle.TryTake(out var open) && await IsSentAsync(open, to, message, ct))
            return;
        await SendAsync(await SmtpConversation.OpenAsync(options.Value, ct), to, message, ct);
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var conversation))
            conversation.Dispose();
    }

    /// <summary>False when the server had hung up on a connection that lay idle: the mail did not leave, and a new one may take it.</summary>
    private async Task<bool> IsSentAsync(SmtpConversation open, string to, string message, CancellationToken ct)
    {
        try
        {
            await SendAsync(open, to, message, ct);
            return true;
        }
        catch (MailTroubleException problem) when (problem.Trouble is MailTrouble.NoServer && !ct.IsCancellationRequested)
        {
            return false;
        }
    }

    private async Task SendAsync(SmtpConversation conversation, string to, string message, CancellationToken ct)
    {
        try
        {
            await conversation.SendAsync(to, message, ct);
            _idle.Add(conversation);
        }
        catch (MailTroubleException problem) when (problem.Trouble is MailTrouble.NoMailbox)
        {
            _idle.Add(conversation); // the server only spoke about one mailbox
            throw;
        }
        catch
        {
            conversation.Dispose();
            throw;
        }
    }
}
