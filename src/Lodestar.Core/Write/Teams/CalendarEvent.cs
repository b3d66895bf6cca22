using System.Globalization;
using System.Text;

namespace Lodestar.Core.Write.Teams;

/// <summary>
/// An appointment as a calendar file (RFC 5545, RFC 5546). Moments are written in UTC, so that every calendar shows them in the zone of
/// its owner without a table of zones; the hour as agreed stands in the description.
/// </summary>
public sealed record CalendarEvent
{
    private const int LineOctets = 75;
    private const string Moment = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>The same for every version of one appointment.</summary>
    public required string Uid { get; init; }

    /// <summary>Raised with every change; calendars keep the highest.</summary>
    public required int Sequence { get; init; }
    public required DateTimeOffset Start { get; init; }
    public required DateTimeOffset End { get; init; }
    public required string Summary { get; init; }
    public string Description { get; init; } = "";
    public string Location { get; init; } = "";

    /// <summary>The address it comes from; whoever sends the letter fills it in.</summary>
    public string Organizer { get; init; } = "";
    public required string Attendee { get; init; }

    /// <summary>Takes it out of the calendar again.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>What the letter asks the calendar to do.</summary>
    public string Method => IsCancelled ? "CANCEL" : "REQUEST";

    /// <summary>The whole file, its lines ended by CRLF and folded at 75 octets.</summary>
    /// <param name="now">When this version was made.</param>
    public string Write(DateTimeOffset now)
    {
        string[] lines =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Lodestar//Writing team//EN",
            $"METHOD:{Method}",
            "BEGIN:VEVENT",
            $"UID:{Escape(Uid)}",
            $"SEQUENCE:{Sequence.ToString(CultureInfo.InvariantCulture)}",
            $"DTSTAMP:{Utc(now)}",
            $"DTSTART:{Utc(Start)}",
            $"DTEND:{Utc(End)}",
            $"SUMMARY:{Escape(Summary)}",
            $"DESCRIPTION:{Escape(Description)}",
            $"LOCATION:{Escape(Location)}",
            $"ORGANIZER:mailto:{Address(Organizer)}",
            $"ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:{Address(Attendee)}",
            $"STATUS:{(IsCancelled ? "CANCELLED" : "CONFIRMED")}",
            "TRANSP:OPAQUE",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        return string.Concat(lines.Where(line => line is not ("DESCRIPTION:" or "LOCATION:")).Select(Fold));
    }

    private static string Utc(DateTimeOffset moment) => moment.ToUniversalTime().ToString(Moment, CultureInfo.InvariantCulture);

    /// <summary>Text as a value: what has a meaning is escaped, signs that no text may hold are left out.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var sign in text.ReplaceLineEndings("\n"))
            escaped.Append(
                sign switch
                {
                    '\n' => @"\n",
                    '\\' => @"\\",
                    ';' => @"\;",
                    ',' => @"\,",
                    '\t' => " ",
                    _ when char.IsControl(sign) => "",
                    _ => sign.ToString(),
                }
            );
        return escaped.ToString();
    }

    // An address is a value of its own kind, in which nothing can be escaped.
    private static string Address(string mail) => string.Concat(mail.Where(sign => !char.IsControl(sign) && sign is not ' '));

    /// <summary>Goes on in a next line, which begins with a space, never within a sign.</summary>
    private static string Fold(string line)
    {
        var (folded, octets) = (new StringBuilder(), 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                folded.Append("\r\n ");
                octets = 1;
            }
            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }
        return folded.Append("\r\n").ToString();
    }
}
