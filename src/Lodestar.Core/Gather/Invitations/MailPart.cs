using System.Text;

namespace Lodestar.Core.Gather.Invitations;

/// <summary>As much of a mail as a report of its return needs: headers, and parts within parts. Whatever is damaged is simply not there.</summary>
internal sealed class MailPart
{
    private const int Deepest = 6;
    private const int MostParts = 100;

    private readonly Dictionary<string, string> _headers;
    private readonly string[] _body;

    private MailPart(string[] lines, int depth)
    {
        var gap = Array.FindIndex(lines, line => line.Length == 0);
        _headers = HeadersIn(gap < 0 ? lines : lines[..gap]);
        _body = Decoded(gap < 0 ? [] : lines[(gap + 1)..]);
        Parts =
            depth == 0 ? []
            : Type.StartsWith("multipart/", StringComparison.Ordinal) ? [.. Split(depth)]
            : Type is "message/rfc822" ? [new MailPart(_body, depth - 1)]
            : [];
    }

    public IReadOnlyList<MailPart> Parts { get; }

    /// <summary>The part itself and all within it; a report may come forwarded in another mail.</summary>
    public IEnumerable<MailPart> All => Parts.SelectMany(part => part.All).Prepend(this);

    public bool IsReport => Type is "multipart/report";
    public bool IsStatus => Type is "message/delivery-status" or "message/global-delivery-status";

    /// <summary>The headers of the letter that came back, if this is the part that quotes it.</summary>
    public IReadOnlyDictionary<string, string>? HeadersOfOriginal =>
        Type is "message/rfc822" or "text/rfc822-headers" or "message/global" or "message/global-headers" ? HeadersIn(Until(_body)) : null;

    /// <summary>Fields of a delivery status: one group for the mail, then one for each recipient.</summary>
    public IEnumerable<IReadOnlyDictionary<string, string>> Groups
    {
        get
        {
            for (var rest = _body.AsMemory(); !rest.IsEmpty; )
            {
                var end = Array.FindIndex(rest.ToArray(), line => line.Trim().Length == 0);
                yield return HeadersIn(end < 0 ? rest.ToArray() : rest[..end].ToArray());
                rest = end < 0 ? default : rest[(end + 1)..];
            }
        }
    }

    private string Type => _headers.GetValueOrDefault("content-type", "text/plain").Split(';')[0].Trim().ToLowerInvariant();

    public static MailPart Of(string mail) => new(mail.Split('\n'), Deepest);

    /// <summary>The mails of a text; those of a mailbox begin with a line "From " after an empty one.</summary>
    public static IEnumerable<string> Mails(string text)
    {
        var mail = new StringBuilder();
        var (isAfterGap, isMailbox) = (true, text.StartsWith("From ", StringComparison.Ordinal));
        foreach (var line in text.ReplaceLineEndings("\n").TrimStart('\uFEFF', '\n').Split('\n'))
        {
            if (isMailbox && isAfterGap && line.StartsWith("From ", StringComparison.Ordinal))
            {
                if (!string.IsNullOrWhiteSpace(mail.ToString()))
                    yield return mail.ToString();
                mail.Clear();
            }
            else
                mail.Append(line).Append('\n');
            isAfterGap = line.Length == 0;
        }
        if (!string.IsNullOrWhiteSpace(mail.ToString()))
            yield return mail.ToString();
    }

    private IEnumerable<MailPart> Split(int depth)
    {
        if (Boundary is not { Length: > 0 } boundary)
            yield break;
        var (from, count) = (-1, 0);
        for (var at = 0; at < _body.Length && count < MostParts; at++)
        {
            var line = _body[at].TrimEnd();
            if (line != $"--{boundary}" && line != $"--{boundary}--")
                continue;
            if (from >= 0)
            {
                count++;
                yield return new MailPart(_body[from..at], depth - 1);
            }
            from = at + 1;
            if (line.EndsWith("--", StringComparison.Ordinal) && line.Length == boundary.Length + 4)
                yield break;
        }
    }

    private string? Boundary =>
        _headers["content-type"]
            .Split(';')
            .Select(parameter => parameter.Trim())
            .Where(parameter => parameter.StartsWith("boundary=", StringComparison.OrdinalIgnoreCase))
            .Select(parameter => parameter["boundary=".Length..].Trim('"'))
            .FirstOrDefault();

    private string[] Decoded(string[] body)
    {
        switch (_headers.GetValueOrDefault("content-transfer-encoding", "").Trim().ToLowerInvariant())
        {
            case "base64":
                var bytes = new byte[body.Sum(line => line.Length)];
                return Convert.TryFromBase64String(string.Concat(body), bytes, out var length)
                    ? Encoding.UTF8.GetString(bytes, 0, length).ReplaceLineEndings("\n").Split('\n')
                    : [];
            case "quoted-printable":
                // Addresses and tokens are plain; only the soft line ends are in the way.
                return string.Join('\n', body.Select(line => line.TrimEnd())).Replace("=\n", "").Replace("=3D", "=").Split('\n');
            default:
                return body;
        }
    }

    private static string[] Until(string[] body) => body.SkipWhile(line => line.Length == 0).TakeWhile(line => line.Length > 0).ToArray();

    /// <summary>By their lower-case names, folded lines joined; the first of a name counts.</summary>
    private static Dictionary<string, string> HeadersIn(IEnumerable<string> lines)
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal);
        string? last = null;
        foreach (var line in lines)
        {
            if (line.Length > 0 && line[0] is ' ' or '\t')
            {
                if (last is not null && headers[last].Length < 4000)
                    headers[last] += " " + line.Trim();
                continue;
            }
            var colon = line.IndexOf(':');
            last = colon > 0 ? line[..colon].Trim().ToLowerInvariant() : null;
            if (last is not null && !headers.TryAdd(last, line[(colon + 1)..].Trim()))
                last = null;
        }
        return headers;
    }
}
