using Microsoft.Extensions.Options;

namespace Lodestar.Web.Mail;

/// <summary>Writes .eml files where no mail server is set.</summary>
internal sealed class FolderMailSender(IOptions<MailOptions> options, IOptions<DataOptions> data, TimeProvider clock) : IMailSender
{
    public async Task SendAsync(Letter letter, CancellationToken ct)
    {
        var file = Path.Combine(data.Value.Folder, "mail", $"{Guid.NewGuid()}.eml");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file + ".part", Mime.Write(letter, options.Value.From, clock.GetUtcNow()), ct);
            File.Move(file + ".part", file); // half a letter is none
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new MailTroubleException(MailTrouble.NoServer, problem.Message, problem);
        }
    }
}
