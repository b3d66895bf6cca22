namespace Lodestar.Web.Mail;

/// <summary>A mail did not leave, or perhaps did; <see cref="Trouble"/> says what can be known.</summary>
public sealed class MailTroubleException(MailTrouble trouble, string said, Exception? cause = null) : Exception(said, cause)
{
    public MailTrouble Trouble { get; } = trouble;
}

/// <summary>What can be known about a mail that did not simply leave.</summary>
public enum MailTrouble
{
    /// <summary>The server was not there, or took nothing from us: this mail certainly did not leave, nor would another now.</summary>
    NoServer,

    /// <summary>The server does not want this one now: it certainly did not leave, and may be tried later.</summary>
    NotNow,

    /// <summary>There is no such mailbox, and there will be none.</summary>
    NoMailbox,

    /// <summary>The server had all of it and then fell silent: it may have left.</summary>
    Unsure,
}
