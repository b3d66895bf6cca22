using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace Lodestar.Web.Mail;

/// <summary>Writes .eml files where no mail server is set.</summary>
internal sealed class FolderMailSender(IOptions<MailOptions> options, IOptions<DataOptions> data) : IMailSender
{
    public Task SendAsync(Letter letter, CancellationToken ct)
    {
        var folder = Directory.CreateDirectory(Path.Combine(data.Value.Folder, "mail")).FullName;
        using var client = new SmtpClient
        {
            DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
            PickupDirectoryLocation = folder,
        };
        using var message = MailMessages.From(letter, options.Value.From);
        client.Send(message);
        return Task.CompletedTask;
    }
}
