namespace Lodestar.Web.Mail;

public interface IMailSender
{
    Task SendAsync(Letter letter, CancellationToken ct);
}
