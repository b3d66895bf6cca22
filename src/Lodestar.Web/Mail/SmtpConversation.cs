using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace Lodestar.Web.Mail;

/// <summary>
/// One connection to a mail server. Unlike the framework's client it tells a mail that certainly did not leave from one that may have:
/// only the second must not be sent again (T18).
/// </summary>
internal sealed class SmtpConversation : IDisposable
{
    private const int ImplicitTls = 465;
    private readonly TcpClient _tcp = new() { NoDelay = true };
    private readonly MailOptions _mail;
    private Stream _stream = Stream.Null;
    private StreamReader _reader = StreamReader.Null;

    private SmtpConversation(MailOptions mail) => _mail = mail;

    public static async Task<SmtpConversation> OpenAsync(MailOptions mail, CancellationToken ct)
    {
        var conversation = new SmtpConversation(mail);
        try
        {
            await conversation.InTimeAsync(conversation.GreetAsync, MailTrouble.NoServer, ct);
            return conversation;
        }
        catch
        {
            conversation.Dispose();
            throw;
        }
    }

    /// <summary>Returns once the server has taken it; throws a <see cref="MailTroubleException"/> that says how far it came.</summary>
    public async Task SendAsync(string to, string message, CancellationToken ct)
    {
        await InTimeAsync(c => HandOverAsync(to, message, c), MailTrouble.NoServer, ct);
        if (HasHungUp)
            throw new MailTroubleException(MailTrouble.NoServer, "The mail server hung up before it had all of it.");
        // From here on the server may have it, whatever we hear.
        await InTimeAsync(c => EndAsync(c), MailTrouble.Unsure, ct);
    }

    private bool HasHungUp => _tcp.Client.Poll(0, SelectMode.SelectRead) && _tcp.Available == 0;

    public void Dispose()
    {
        _reader.Dispose();
        _stream.Dispose();
        _tcp.Dispose();
    }

    private async Task GreetAsync(CancellationToken ct)
    {
        await _tcp.ConnectAsync(_mail.Host!, _mail.Port, ct);
        Use(_tcp.GetStream());
        if (_mail.Port == ImplicitTls)
            await EncryptAsync(ct);
        Expect(await HearAsync(ct), "2");
        var offers = await SayHelloAsync(ct);
        if (_mail.StartTls && _mail.Port != ImplicitTls)
        {
            if (!offers.Contains("STARTTLS", StringComparison.OrdinalIgnoreCase))
                throw new MailTroubleException(MailTrouble.NoServer, "The mail server offers no encryption (STARTTLS).");
            Expect(await AskAsync("STARTTLS", ct), "2");
            await EncryptAsync(ct);
            await SayHelloAsync(ct);
        }
        if (_mail.User is not null)
            Expect(await AskAsync("AUTH PLAIN " + Base64($"\0{_mail.User}\0{_mail.Password}"), ct), "2");
    }

    private async Task<string> SayHelloAsync(CancellationToken ct)
    {
        var offers = await AskAsync("EHLO " + _mail.From[(_mail.From.IndexOf('@') + 1)..], ct);
        Expect(offers, "2");
        return offers;
    }

    private async Task HandOverAsync(string to, string message, CancellationToken ct)
    {
        Expect(await AskAsync($"MAIL FROM:<{_mail.From}>", ct), "2");
        var reply = await AskAsync($"RCPT TO:<{to}>", ct);
        if (reply[0] is not '2' && !reply.StartsWith("421", StringComparison.Ordinal))
        {
            Expect(await AskAsync("RSET", ct), "2");
            throw new MailTroubleException(reply[0] is '5' ? MailTrouble.NoMailbox : MailTrouble.NotNow, reply);
        }
        Expect(reply, "2");
        Expect(await AskAsync("DATA", ct), "3");
        await WriteAsync(message, ct);
    }

    private async Task EndAsync(CancellationToken ct)
    {
        var reply = await AskAsync("\r\n.", ct);
        if (reply[0] is not '2') // about this message; the mailbox may well exist
            throw new MailTroubleException(MailTrouble.NotNow, reply);
    }

    private async Task<string> AskAsync(string command, CancellationToken ct)
    {
        await WriteAsync(command + "\r\n", ct);
        return await HearAsync(ct);
    }

    private async Task WriteAsync(string text, CancellationToken ct)
    {
        await _stream.WriteAsync(Encoding.ASCII.GetBytes(text), ct);
        await _stream.FlushAsync(ct);
    }

    /// <summary>All lines of a reply; the last one has a space after its number.</summary>
    private async Task<string> HearAsync(CancellationToken ct)
    {
        var reply = new StringBuilder();
        while (reply.Length < 10_000 && await _reader.ReadLineAsync(ct) is { Length: >= 3 } line)
        {
            reply.AppendLine(line);
            if (line.Length == 3 || line[3] is ' ')
                return reply.ToString().TrimEnd();
        }
        throw new IOException("The mail server hung up.");
    }

    private async Task EncryptAsync(CancellationToken ct)
    {
        var tls = new SslStream(_stream);
        await tls.AuthenticateAsClientAsync(new SslClientAuthenticationOptions { TargetHost = _mail.Host }, ct);
        Use(tls); // with a reader of its own: nothing said before counts any more
    }

    private void Use(Stream stream) =>
        (_stream, _reader) = (stream, new StreamReader(stream, Encoding.Latin1, false, 1024, leaveOpen: true));

    private async Task InTimeAsync(Func<CancellationToken, Task> act, MailTrouble otherwise, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(_mail.Patience);
        try
        {
            await act(patience.Token);
        }
        catch (Exception problem)
            when (problem
                    is IOException
                        or SocketException
                        or OperationCanceledException
                        or System.Security.Authentication.AuthenticationException
            )
        {
            throw new MailTroubleException(otherwise, problem.Message, problem);
        }
    }

    private static void Expect(string reply, string begins)
    {
        if (!reply.StartsWith(begins, StringComparison.Ordinal))
            throw new MailTroubleException(MailTrouble.NoServer, reply);
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
