using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>How it is beside how it should be, theme by theme (R34): what a vision has to bridge.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class GapModel(LodestarDb db, Texts texts) : PageModel
{
    public Survey Survey { get; private set; } = null!;

    /// <summary>The widest gap first.</summary>
    public IReadOnlyList<GapRow> Rows { get; private set; } = [];

    /// <summary>Themes with no numbers for both sides, by what they are said of.</summary>
    public ILookup<ThemeAim?, Theme> Others { get; private set; } = Array.Empty<Theme>().ToLookup(_ => (ThemeAim?)null);

    /// <summary>What the page says, in one sentence.</summary>
    public string? Headline { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid surveyId, CancellationToken ct)
    {
        if (await db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == surveyId, ct) is not { } survey)
            return NotFound();
        Survey = survey;
        var snapshot = await db.Set<ThemeSnapshot>().AsNoTracking().SingleOrDefaultAsync(s => s.SurveyId == surveyId, ct);
        var asked = snapshot?.Asked ?? Poles.None;
        var themes = await db.Set<Theme>().AsNoTracking().HeardIn(surveyId).ToListAsync(ct);
        var gaps = themes.Select(theme => (Theme: theme, Gap: Gap.Of(theme.Poles, asked, survey.Smallest))).ToList();
        Rows = [.. gaps.Where(g => g.Gap is not null).Select(g => new GapRow(g.Theme, g.Gap!)).OrderByDescending(r => r.Gap.Wanted)];
        Others = gaps.Where(g => g.Gap is null).Select(g => g.Theme).ToLookup(theme => theme.Aim);
        if (Rows is [{ Gap.Kind: GapKind.Wanted } widest, ..])
            Headline = texts["“{0}” is wanted more than it is lived", widest.Theme.Name];
        return Page();
    }
}

/// <summary>A theme with what was counted on both sides.</summary>
public sealed record GapRow(Theme Theme, Gap Gap);
