using System.Text.RegularExpressions;

namespace Lodestar.Web.Commands;

/// <summary>Reads JSON text that JSON readers refuse: escapes of half a character become the sign for an unknown one.</summary>
internal static partial class LoneSurrogates
{
    public static string Unescape(string json)
    {
        var whole = Escape().Replace(json, match => match.Length == 12 ? match.Value : "\\ufffd");
        return System.Text.Json.JsonSerializer.Deserialize<string>($"\"{whole}\"") ?? "";
    }

    [GeneratedRegex(
        @"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[dD][89a-fA-F][0-9a-fA-F]{2}",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Escape();
}
