using Lodestar.Core.Gather.Themes;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>The other themes of a survey, to choose one of.</summary>
internal static class ThemeNames
{
    public static async Task<IReadOnlyList<SelectListItem>> BesideAsync(LodestarDb db, Theme theme, CancellationToken ct)
    {
        var others = await db.Set<Theme>()
            .AsNoTracking()
            .HeardIn(theme.SurveyId)
            .Where(t => t.Id != theme.Id)
            .Select(t => new { t.Id, t.Name })
            .ToListAsync(ct);
        return [.. others.Select(other => new SelectListItem(other.Name, other.Id.ToString()))];
    }
}
