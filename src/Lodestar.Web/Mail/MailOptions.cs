using System.ComponentModel.DataAnnotations;

namespace Lodestar.Web.Mail;

/// <summary>How mail leaves. Without a host, each mail is written as an .eml file into the data folder, so that nothing is lost.</summary>
public sealed class MailOptions
{
    public string? Host { get; init; }

    public bool HasServer => !string.IsNullOrWhiteSpace(Host);

    [Range(1, 65535)]
    public int Port { get; init; } = 587;

    public string? User { get; init; }
    public string? Password { get; init; }
    public bool StartTls { get; init; } = true;

    /// <summary>How long a mail server may take over one step.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>So many invitations and reminders leave in a minute at most, so that neither the mail server nor the survey is overrun.</summary>
    [Range(6, 60_000)]
    public int PerMinute { get; init; } = 300;

    /// <summary>The first hour of the day, on this server's clock, in which invitations and reminders may leave.</summary>
    [Range(0, 22)]
    public int FromHour { get; init; } = 7;

    /// <summary>The hour in which they stop.</summary>
    [Range(1, 24)]
    public int UntilHour { get; init; } = 19;

    [Required, EmailAddress]
    public string From { get; init; } = "lodestar@localhost.localdomain";

    /// <summary>The address people use; links in mails begin with it, never with what a request claims (D4).</summary>
    [Required, Url]
    public string PublicUrl { get; init; } = "http://localhost:5080";
}
