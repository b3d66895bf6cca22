using Lodestar.Core.Triangle;
using Lodestar.Text.Statements;

namespace Lodestar.Web.Features.Write.Drafts;

/// <summary>Holds a sentence against the criteria, the themes people were most consistent about, and the purpose.</summary>
public sealed class CriteriaReader(LodestarDb db, WordKinship kinship)
{
    /// <summary>More than these no sentence of a dozen words can hold.</summary>
    private const int MostThemes = 5;

    public async Task<CriteriaSheet> ReadAsync(string? text, CancellationToken ct)
    {
        var sheet = CriteriaSheet.Of(text);
        sheet = sheet with { Cover = ThemeCover.Of(sheet.Text, await ThemesAsync(ct), kinship) };
        if (sheet.Text.Length == 0)
            return sheet;
        var purpose = await db.Set<Purpose>().AsNoTracking().Select(p => p.Text).FirstOrDefaultAsync(ct);
        return string.IsNullOrWhiteSpace(purpose) ? sheet : sheet with { Purpose = Nearness.Of(sheet.Text, purpose, kinship) };
    }

    /// <summary>Names alone: the themes of the survey that was heard last.</summary>
    private async Task<IReadOnlyList<KnownTheme>> ThemesAsync(CancellationToken ct)
    {
        if (await db.SurveyHeardLastAsync(ct) is not { } survey)
            return [];
        var themes = await db.FirstThemesAsync(survey.Id, MostThemes, ct);
        return [.. themes.Select(t => new KnownTheme(t.Key, t.Name, t.KeyPhrases))];
    }
}
