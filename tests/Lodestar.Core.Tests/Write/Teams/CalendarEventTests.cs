using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Lodestar.Core.Write.Teams;

namespace Lodestar.Core.Tests.Write.Teams;

public class CalendarEventTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 30, 10, 0, 0, TimeSpan.FromHours(2));

    private static readonly CalendarEvent Meeting = new()
    {
        Uid = "0198-team@lodestar",
        Sequence = 2,
        Start = Start,
        End = Start.AddMinutes(120),
        Summary = "Writing team",
        Description = "Bring your notes.",
        Location = "Harbor House",
        Organizer = "lodestar@northquay.example",
        Attendee = "tomasz@northquay.example",
    };

    [Fact]
    public void A_request_says_when_in_utc_which_version_and_to_whom()
    {
        var lines = Lines(Meeting);

        lines[0].ShouldBe("BEGIN:VCALENDAR");
        lines[^1].ShouldBe("END:VCALENDAR");
        foreach (
            var line in new[]
            {
                "VERSION:2.0",
                "METHOD:REQUEST",
                "UID:0198-team@lodestar",
                "SEQUENCE:2",
                "DTSTAMP:20260301T080000Z",
                "DTSTART:20260330T080000Z",
                "DTEND:20260330T100000Z",
                "SUMMARY:Writing team",
                "STATUS:CONFIRMED",
                "ORGANIZER:mailto:lodestar@northquay.example",
                "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:tomasz@northquay.example",
            }
        )
            lines.ShouldContain(line);
    }

    [Fact]
    public void A_cancellation_says_so_twice()
    {
        var lines = Lines(Meeting with { IsCancelled = true });

        lines.ShouldContain("METHOD:CANCEL");
        lines.ShouldContain("STATUS:CANCELLED");
    }

    [Fact]
    [Trait("Catalog", "C5")]
    public void What_has_a_meaning_is_escaped_and_no_line_can_be_smuggled_in()
    {
        var lines = Lines(Meeting with { Summary = "a;b,c\\d\r\nATTENDEE:mailto:eve@evil.example\u0000\u0007", Location = "" });

        lines.ShouldContain("SUMMARY:a\\;b\\,c\\\\d\\nATTENDEE:mailto:eve@evil.example");
        lines.ShouldNotContain("ATTENDEE:mailto:eve@evil.example");
        lines.ShouldNotContain(line => line.StartsWith("LOCATION", StringComparison.Ordinal));
    }

    [Fact]
    public void No_line_is_longer_than_75_octets_no_sign_is_torn_and_unfolded_it_is_the_text_again() =>
        Prop.ForAll(
                Gen.ArrayOf(Gen.Elements("a", "ż", "語", "🚢", " ", ";", ",", "\\", "\n")).ToArbitrary(),
                signs =>
                {
                    var text = string.Concat(signs);
                    var file = (Meeting with { Description = text + "." }).Write(Start);
                    var folded = file.Split("\r\n");
                    var description = file.Replace("\r\n ", "")
                        .Split("\r\n")
                        .Single(l => l.StartsWith("DESCRIPTION:", StringComparison.Ordinal));
                    return folded.All(line => Encoding.UTF8.GetByteCount(line) <= 75)
                        && !file.Contains('\uFFFD')
                        && Unescaped(description["DESCRIPTION:".Length..]) == text + ".";
                }
            )
            .QuickCheckThrowOnFailure();

    private static string[] Lines(CalendarEvent meeting)
    {
        var file = meeting.Write(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
        file.ShouldEndWith("\r\n");
        file.Replace("\r\n", "").ShouldNotContain("\n");
        return file.Replace("\r\n ", "").TrimEnd().Split("\r\n");
    }

    private static string Unescaped(string value)
    {
        var text = new StringBuilder();
        for (var at = 0; at < value.Length; at++)
            text.Append(
                value[at] is not '\\' ? value[at]
                : value[++at] is 'n' ? '\n'
                : value[at]
            );
        return text.ToString();
    }
}
