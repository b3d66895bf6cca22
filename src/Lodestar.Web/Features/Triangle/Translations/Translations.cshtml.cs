using Lodestar.Core.Triangle;
using Lodestar.Core.Write;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Translations;

/// <summary>The vision in every language it is said in, and how far each is (R54, feature 91).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class TranslationsModel(LodestarDb db) : PageModel
{
    public Vision? Vision { get; private set; }

    /// <summary>Of the vision that holds.</summary>
    public IReadOnlyList<Translation> Current { get; private set; } = [];

    /// <summary>Of visions before it.</summary>
    public IReadOnlyList<Translation> Earlier { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Vision = await db.VisionAsync(ct);
        var all = await db.Translations.AsNoTracking().OrderBy(t => t.Language).ThenBy(t => t.Id).ToListAsync(ct);
        (Current, Earlier) = ([.. all.Where(t => t.VisionId == Vision?.Id)], [.. all.Where(t => t.VisionId != Vision?.Id)]);
    }
}
