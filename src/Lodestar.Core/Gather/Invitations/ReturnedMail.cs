namespace Lodestar.Core.Gather.Invitations;

/// <summary>What a mail server reports of a letter that it took and could not deliver (RFC 3464).</summary>
/// <param name="Token">Names the letter; null where the report does not hold the header of one of ours.</param>
/// <param name="Recipient">The address as the report gives it.</param>
/// <param name="Fate">What became of it.</param>
public sealed record ReturnedMail(string? Token, string? Recipient, ReturnFate Fate)
{
    /// <summary>More than anybody uploads at once.</summary>
    public const int Most = 2000;

    /// <summary>Each report in a file: one mail, or a mailbox of many ("mbox"). What is no report is told as such.</summary>
    public static IReadOnlyList<ReturnedMail> ReadAll(string text) =>
        [.. MailPart.Mails(text).Take(Most).SelectMany(mail => Read(MailPart.Of(mail)))];

    private static IEnumerable<ReturnedMail> Read(MailPart mail)
    {
        var report = mail.All.FirstOrDefault(part => part.IsReport);
        if (report is null)
            return [new ReturnedMail(null, null, ReturnFate.NoReport)];
        var original = report.Parts.Select(part => part.HeadersOfOriginal).FirstOrDefault(headers => headers is not null);
        var token = ReturnToken.In(original?.GetValueOrDefault("message-id"));
        var fates = report
            .Parts.Where(part => part.IsStatus)
            .SelectMany(part => part.Groups)
            .Where(group => group.ContainsKey("action"))
            .ToList();
        return fates is []
            ? [new ReturnedMail(token, null, ReturnFate.NoReport)]
            : fates.Select(group => new ReturnedMail(token, AddressIn(group), FateOf(group)));
    }

    /// <summary>"rfc822; ana@example.com".</summary>
    private static string? AddressIn(IReadOnlyDictionary<string, string> group)
    {
        var said = group.GetValueOrDefault("original-recipient") ?? group.GetValueOrDefault("final-recipient");
        var address = said?[(said.IndexOf(';') + 1)..].Trim().Trim('<', '>').ToLowerInvariant();
        return string.IsNullOrEmpty(address) ? null : address;
    }

    /// <summary>
    /// Only "bad address" (5.1.x) and "mailbox disabled" (5.2.1) say that there is no such mailbox; a full one, a policy or a size say
    /// nothing about the address (RFC 3463).
    /// </summary>
    private static ReturnFate FateOf(IReadOnlyDictionary<string, string> group)
    {
        var status = group.GetValueOrDefault("status", "").Split(' ', '(')[0].Trim();
        return !string.Equals(group["action"].Split(' ', '(')[0].Trim(), "failed", StringComparison.OrdinalIgnoreCase) ? ReturnFate.Underway
            : status.StartsWith("5.1.", StringComparison.Ordinal) || status is "5.2.1" ? ReturnFate.NoMailbox
            : ReturnFate.Refused;
    }
}

/// <summary>What became of a letter.</summary>
public enum ReturnFate
{
    /// <summary>There is no such mailbox.</summary>
    NoMailbox,

    /// <summary>It was not delivered, for a reason that says nothing about the address.</summary>
    Refused,

    /// <summary>It is late, or was delivered or passed on: nothing is known against it.</summary>
    Underway,

    /// <summary>This is no report of a mail server.</summary>
    NoReport,
}
