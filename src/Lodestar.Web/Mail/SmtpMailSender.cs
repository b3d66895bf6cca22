using System.Net;
using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace Lodestar.Web.Mail;

internal sealed class SmtpMailSender(IOptions<MailOptions> options) : IMailSender
{
    public async Task SendAsync(Letter letter, CancellationToken ct)
    {
        var mail = options.Value;
        using var client = new SmtpClient(mail.Host, mail.Port) { EnableSsl = mail.StartTls };
        if (mail.User is not null)
            client.Credentials = new NetworkCredential(mail.User, mail.Password);
        using var message = MailMessages.From(letter, mail.From);
        await client.SendMailAsync(message, ct);
    }
}

internal static class MailMessages
{
    public static MailMessage From(Letter letter, string from) =>
        new(from, letter.To)
        {
            Subject = letter.Subject.ReplaceLineEndings(" "), // a line break would start a header of its own (C5)
            Body = letter.Text,
            BodyEncoding = System.Text.Encoding.UTF8,
            SubjectEncoding = System.Text.Encoding.UTF8,
        };
}
