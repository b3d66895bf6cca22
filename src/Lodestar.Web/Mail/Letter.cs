using Lodestar.Core.Write.Teams;

namespace Lodestar.Web.Mail;

/// <summary>One mail to one person: plain text, and an optional link that is its one action.</summary>
public sealed record Letter(string To, string Subject, string Text)
{
    /// <summary>What stands before the @ of its Message-ID; drawn anew where nobody asks for one.</summary>
    public string? MessageId { get; init; }

    /// <summary>An appointment that goes along, for the calendar of whoever gets it.</summary>
    public CalendarEvent? Calendar { get; init; }
}
