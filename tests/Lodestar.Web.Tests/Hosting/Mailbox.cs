using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using System.Threading.Channels;
using Lodestar.Web.Mail;

namespace Lodestar.Web.Tests.Hosting;

/// <summary>Takes every mail the program sends, so that a test can read it.</summary>
public sealed partial class Mailbox : IMailSender
{
    private readonly ConcurrentQueue<Letter> _all = new();
    private readonly Channel<Letter> _arrivals = Channel.CreateUnbounded<Letter>();

    /// <summary>Everything that has arrived so far.</summary>
    public IReadOnlyCollection<Letter> Letters => _all;

    public Task SendAsync(Letter letter, CancellationToken ct)
    {
        _all.Enqueue(letter);
        _arrivals.Writer.TryWrite(letter);
        return Task.CompletedTask;
    }

    /// <summary>The next letter, whoever it is to. Fails after ten seconds of silence.</summary>
    public async Task<Letter> NextAsync(CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(TimeSpan.FromSeconds(10));
        return await _arrivals.Reader.ReadAsync(patience.Token);
    }

    /// <summary>The next letter to this address; others that arrive first are passed over. Fails after ten seconds of silence.</summary>
    public async Task<Letter> NextToAsync(string address, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(TimeSpan.FromSeconds(10));
        while (true)
        {
            var letter = await _arrivals.Reader.ReadAsync(patience.Token);
            if (string.Equals(letter.To, address, StringComparison.OrdinalIgnoreCase))
                return letter;
        }
    }

    /// <summary>The path of the first link in a letter, as a client of the test host asks for it.</summary>
    public static string LinkIn(Letter letter) => new Uri(Address().Match(letter.Text).Value).PathAndQuery;

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();
}
