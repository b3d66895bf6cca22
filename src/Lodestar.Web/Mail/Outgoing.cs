using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace Lodestar.Web.Mail;

/// <summary>Mail that carries a secret and must not lie in a table: it waits in memory, and is asked for again if lost (D6).</summary>
public sealed partial class Outgoing(IMailSender sender, IOptions<MailOptions> options, ILogger<Outgoing> logger) : BackgroundService
{
    private readonly Channel<Letter> _letters = Channel.CreateBounded<Letter>(10_000);

    /// <summary>The full address of a path of ours.</summary>
    public string UrlOf(string path) => options.Value.PublicUrl.TrimEnd('/') + path;

    /// <summary>Returns at once: an answer must not take longer because an address exists (B8).</summary>
    public void Send(Letter letter)
    {
        if (!_letters.Writer.TryWrite(letter))
            LogFull();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var letter in _letters.Reader.ReadAllAsync(stoppingToken))
            try
            {
                await sender.SendAsync(letter, stoppingToken);
            }
            catch (Exception problem) when (problem is not OperationCanceledException)
            {
                LogFailed(problem);
            }
    }

    [LoggerMessage(LogLevel.Error, "A mail could not be sent")]
    private partial void LogFailed(Exception problem);

    [LoggerMessage(LogLevel.Error, "Mail is stuck: 10,000 wait already, this one was dropped")]
    private partial void LogFull();
}
