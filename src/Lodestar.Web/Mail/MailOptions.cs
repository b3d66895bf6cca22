using System.ComponentModel.DataAnnotations;

namespace Lodestar.Web.Mail;

/// <summary>How mail leaves. Without a host, each mail is written as an .eml file into the data folder, so that nothing is lost.</summary>
public sealed class MailOptions
{
    public string? Host { get; init; }

    [Range(1, 65535)]
    public int Port { get; init; } = 587;

    public string? User { get; init; }
    public string? Password { get; init; }
    public bool StartTls { get; init; } = true;

    [Required, EmailAddress]
    public string From { get; init; } = "lodestar@localhost.localdomain";

    /// <summary>The address people use; links in mails begin with it, never with what a request claims (D4).</summary>
    [Required, Url]
    public string PublicUrl { get; init; } = "http://localhost:5080";
}
