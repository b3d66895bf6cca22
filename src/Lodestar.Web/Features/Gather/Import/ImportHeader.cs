using System.Text.RegularExpressions;
using Lodestar.Core.Gather;

namespace Lodestar.Web.Features.Gather.Import;

/// <summary>A column's header: "What matters? [Calm]" is one of several columns of the same question.</summary>
public sealed partial record ImportHeader(int Column, string Question, string? Part)
{
    public static IReadOnlyList<ImportHeader> Of(IReadOnlyList<string> headers) => [.. headers.Select((header, i) => Of(header, i))];

    /// <summary>The columns that were answered with this one: all of its question, or it alone.</summary>
    public IReadOnlyList<ImportHeader> Siblings(IReadOnlyList<ImportHeader> all) =>
        Part is null ? [this] : [.. all.Where(h => h.Part is not null && Same(h.Question, Question))];

    /// <summary>True for the words of a question, an option or a row in any of its languages, whatever stands around them.</summary>
    public static bool Means(string said, Wording wording) => wording.Languages.Any(language => Same(said, wording.In(language)));

    private static ImportHeader Of(string header, int column)
    {
        var plain = Code().Replace(header.Trim(), "");
        var open = plain.EndsWith(']') ? plain.LastIndexOf('[') : -1;
        return open <= 0 ? new(column, plain, null) : new(column, plain[..open].Trim(), plain[(open + 1)..^1].Trim());
    }

    private static bool Same(string a, string b) => Bare(a) == Bare(b);

    private static string Bare(string text) => Line.Fold(text).TrimEnd('?', '.', ':', '!', '*', ' ');

    [GeneratedRegex(@"^[A-Za-z]{1,8}\d[\w-]*\. ", RegexOptions.None, matchTimeoutMilliseconds: 200)]
    private static partial Regex Code(); // LimeSurvey may write its own code before the question
}
