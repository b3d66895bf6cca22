using System.Globalization;
using System.Text.RegularExpressions;

namespace Lodestar.Core.Gather.Listening;

/// <summary>A line as somebody types it while listening: "s3 ! nobody tells us why #delay" is speaker 3, an obstacle, with a tag.</summary>
/// <param name="Speaker">Whose code it begins with, if it begins with one.</param>
/// <param name="Text">What was said.</param>
/// <param name="Tags">The words after a #, without it.</param>
/// <param name="IsObstacle">It is marked as something that gets in the way.</param>
public sealed partial record NoteLine(int? Speaker, string Text, IReadOnlyList<string> Tags, bool IsObstacle)
{
    public const int MaxLength = 600;

    /// <summary>Null when nothing is said in it, or too much for one remark.</summary>
    public static NoteLine? TryParse(string? typed)
    {
        var line = AnswerText.Clean(typed) is { } clean
            ? string.Join(' ', clean.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : "";
        int? speaker = null;
        if (Code().Match(line) is { Success: true } code)
        {
            speaker = int.Parse(code.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            line = line[code.Length..];
        }
        var isObstacle = line.StartsWith('!');
        var tags = Tag().Matches(line).Select(tag => tag.Groups[1].Value.ToLowerInvariant()).Distinct(StringComparer.Ordinal).ToList();
        var text = Tag().Replace(line, "").Trim('!', ' ');
        return text.Length is > 0 and <= MaxLength && tags.Count <= SessionRemark.MostTags
            ? new NoteLine(speaker, text, tags, isObstacle)
            : null;
    }

    [GeneratedRegex(@"^s(\d{1,2})\b[:.,)]?\s*", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 200)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?:^|\s)#([\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{0,29})(?=\s|$)", RegexOptions.None, matchTimeoutMilliseconds: 200)]
    private static partial Regex Tag();
}
