using System.Text.RegularExpressions;

namespace Lodestar.Web.Tests.Authorization;

/// <summary>A method and a path pattern as people write it: constraints and defaults left out.</summary>
internal sealed partial record Route(string Method, string Pattern, string? Handler = null)
{
    private const string HandlerPlace = "/{handler}";

    public string Rule => $"{Method} {Pattern}";
    public IReadOnlyList<string> Parameters =>
        [.. Parameter().Matches(Pattern).Select(m => m.Groups[1].Value).Where(name => name != "handler")];

    public static string PatternOf(string? raw) => "/" + Constraint().Replace((raw ?? "").Trim('/'), "{$1}");

    /// <summary>The address with its parameters filled in.</summary>
    public string AddressWith(IReadOnlyDictionary<string, string> values) =>
        Pattern.EndsWith(HandlerPlace, StringComparison.Ordinal)
            ? Fill(Pattern[..^HandlerPlace.Length], values) + (Handler is null ? "" : "/" + Handler)
            : Fill(Pattern, values) + (Handler is null ? "" : "?handler=" + Handler);

    private static string Fill(string pattern, IReadOnlyDictionary<string, string> values) =>
        Parameter().Replace(pattern, m => Uri.EscapeDataString(values[m.Groups[1].Value]));

    public override string ToString() => Handler is null ? Rule : $"{Rule}?handler={Handler}";

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\{\*{0,2}(\w+)[^}]*\}")]
    private static partial Regex Constraint();
}
