using System.Globalization;
using System.Net.Mail;
using System.Text;
using Lodestar.Core.Write.Teams;

namespace Lodestar.Web.Mail;

/// <summary>A letter as it travels: seven bits, short lines, and nothing in a header that could begin another (C5).</summary>
internal static class Mime
{
    // 39 bytes are 52 letters; with its frame and "Subject: " a line stays below the 76 that it may have.
    private const int BytesInWord = 39;

    public static string Write(Letter letter, string from, DateTimeOffset now) =>
        string.Join(
            "\r\n",
            $"Date: {now.ToString("ddd, dd MMM yyyy HH:mm:ss +0000", CultureInfo.InvariantCulture)}",
            $"From: {from}",
            $"To: {letter.To}",
            $"Message-ID: <{letter.MessageId ?? $"{Guid.NewGuid():N}"}@{from[(from.IndexOf('@') + 1)..]}>",
            $"Subject: {Words(letter.Subject.ReplaceLineEndings(" "))}",
            "MIME-Version: 1.0",
            "Auto-Submitted: auto-generated",
            letter.Calendar is { } meeting ? WithCalendar(letter.Text, meeting with { Organizer = from }, now) : Text(letter.Text)
        );

    private static string Text(string text) => Part("text/plain; charset=utf-8", text);

    /// <summary>The appointment twice: beside the text, where calendars look for it, and as a file, where people do.</summary>
    private static string WithCalendar(string text, CalendarEvent meeting, DateTimeOffset now)
    {
        var file = meeting.Write(now);
        var kind = $"text/calendar; charset=utf-8; method={meeting.Method}";
        var beside = Parts("alternative", Text(text), Part(kind, file));
        return Parts(
            "mixed",
            beside,
            Part("application/ics; name=\"workshop.ics\"\r\nContent-Disposition: attachment; filename=\"workshop.ics\"", file)
        );
    }

    private static string Part(string kind, string content) =>
        string.Join("\r\n", $"Content-Type: {kind}", "Content-Transfer-Encoding: base64", "", Lines(content));

    private static string Parts(string kind, params string[] parts)
    {
        var boundary = $"=_{Guid.NewGuid():N}"; // no base64 has an equals sign in front
        var within = parts.Select(part => $"--{boundary}\r\n{part}\r\n");
        return $"Content-Type: multipart/{kind}; boundary=\"{boundary}\"\r\n\r\n{string.Concat(within)}--{boundary}--";
    }

    /// <summary>Null for what cannot be written into an envelope: not an address, or in letters that mail servers do not read.</summary>
    public static string? Envelope(string address)
    {
        if (!MailAddress.TryCreate(address, out var parsed) || parsed.Address != address)
            return null;
        var domain = parsed.Host.All(char.IsAscii) ? parsed.Host : new IdnMapping().GetAscii(parsed.Host);
        return parsed.User.All(c => char.IsAscii(c) && c > ' ' && c is not ('<' or '>')) ? $"{parsed.User}@{domain}" : null;
    }

    private static string Words(string text)
    {
        List<string> words = [];
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Encoding.UTF8.GetByteCount(word.ToString()) + rune.Utf8SequenceLength > BytesInWord)
                EndWord();
            word.Append(rune.ToString());
        }
        EndWord();
        return string.Join("\r\n ", words);

        void EndWord()
        {
            words.Add($"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(word.ToString()))}?=");
            word.Clear();
        }
    }

    private static string Lines(string text) =>
        string.Join(
            "\r\n",
            Convert.ToBase64String(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n"))).Chunk(76).Select(line => new string(line))
        );
}
