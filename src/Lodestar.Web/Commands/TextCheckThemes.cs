using System.Text.Json;
using Lodestar.Text.Statements;

namespace Lodestar.Web.Commands;

/// <summary>The themes a sentence is checked against: those a file of found themes begins with, or names as they were typed.</summary>
internal static class TextCheckThemes
{
    /// <summary>More than these no sentence of a dozen words can hold.</summary>
    public const int Most = 5;

    public static IReadOnlyList<KnownTheme> Read(string? given) =>
        given is not null && Path.HasExtension(given) && !given.Contains(',', StringComparison.Ordinal) ? FromFile(given) : Named(given);

    public static IReadOnlyList<KnownTheme> Named(string? names) =>
        [.. (names ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(KnownTheme.Named)];

    private static IReadOnlyList<KnownTheme> FromFile(string path)
    {
        if (!File.Exists(path))
            throw new TextInputException($"There is no file {Path.GetFullPath(path)}.");
        try
        {
            using var found = JsonDocument.Parse(File.ReadAllText(path));
            return [.. found.RootElement.GetProperty("themes").EnumerateArray().Take(Most).Select(ThemeOf)];
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new TextInputException($"{path} holds no themes. Make it with: lodestar themes --in answers.csv --out {path}");
        }
    }

    private static KnownTheme ThemeOf(JsonElement theme) =>
        new(
            theme.GetProperty("id").GetString() ?? "",
            theme.GetProperty("label").GetString() ?? "",
            [.. theme.GetProperty("phrases").EnumerateArray().Select(phrase => phrase.GetString() ?? "")]
        );
}
