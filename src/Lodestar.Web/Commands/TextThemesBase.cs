using System.Text.Json;
using Lodestar.Text.Themes;

namespace Lodestar.Web.Commands;

/// <summary>Themes of an earlier run, as people left them: their ids, names and pinned answers do not change any more.</summary>
internal sealed record TextThemesBase(Codebook Codebook, IReadOnlyList<ThemeEdit> Edits)
{
    public static TextThemesBase Read(FileInfo file, TextAnswers answers)
    {
        try
        {
            using var themes = JsonDocument.Parse(File.ReadAllText(file.FullName));
            var list = themes.RootElement.GetProperty("themes").EnumerateArray().ToList();
            var remarks = Enumerable.Range(0, answers.Count).ToDictionary(answers.IdOf, StringComparer.Ordinal);
            return new(Codebook.Of([.. list.Select(ThemeOf)]), [.. list.SelectMany(theme => PinnedIn(theme, remarks))]);
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new TextInputException($"{file.Name} does not hold themes as --out writes them.");
        }
    }

    /// <summary>A codebook in the format of codebook.txt, or as JSON: {"themes":[{"id","label","seed":[words]}]}.</summary>
    public static Codebook CodebookIn(string text)
    {
        if (!text.TrimStart().StartsWith('{'))
            return Codebook.Parse(text);
        try
        {
            using var book = JsonDocument.Parse(text);
            return Codebook.Of([.. book.RootElement.GetProperty("themes").EnumerateArray().Select(theme => Seeded(theme, "seed"))]);
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException(
                "A codebook in JSON reads {\"themes\":[{\"id\":\"calm\",\"label\":\"Calm\",\"seed\":[\"calm\",\"no stress\"]}]}.",
                wrong
            );
        }
    }

    // A theme that the codebook knows keeps its words; of the others only the phrases are known, which count where nothing else is said.
    private static CodebookTheme ThemeOf(JsonElement theme)
    {
        var given = Seeded(theme, "phrases", aside: true);
        return Codebook.OfService[given.Key] is { } known ? known with { Name = given.Name } : given;
    }

    private static CodebookTheme Seeded(JsonElement theme, string words, bool aside = false) =>
        new(
            theme.GetProperty("id").GetString()!,
            theme.GetProperty("label").GetString()!,
            "",
            [.. theme.GetProperty(words).EnumerateArray().Select(word => CodebookTerm.Parse(word.GetString()!, "en", aside))]
        );

    private static IEnumerable<ThemeEdit> PinnedIn(JsonElement theme, Dictionary<string, int> remarks)
    {
        if (!theme.TryGetProperty("pinned", out var pinned))
            return [];
        var key = theme.GetProperty("id").GetString()!;
        return
        [
            .. pinned
                .EnumerateArray()
                .Select(id => id.GetString()!)
                .Where(remarks.ContainsKey)
                .Select(id => new PinRemark(key, remarks[id])),
        ];
    }
}
