using Lodestar.Core.Gather;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>Searches the sentences that are shown under some theme; what is shown nowhere is found nowhere (anonymity rule 11).</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class QuotesModel(LodestarDb db) : PageModel
{
    public const int PerPage = 30;
    public const int LongestSearch = 80;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;
    public Survey Survey { get; private set; } = null!;
    public IReadOnlyList<FoundQuote> Found { get; private set; } = [];
    public int All { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid surveyId, CancellationToken ct)
    {
        if (await db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == surveyId, ct) is not { } survey)
            return NotFound();
        (Survey, PageNumber) = (survey, Math.Max(1, PageNumber));
        Search = Search is { Length: > LongestSearch } ? Search[..LongestSearch] : Search;
        if (!string.IsNullOrWhiteSpace(Search))
            (Found, All) = await QuoteSearch.FindAsync(db, survey, Search, (PageNumber, PerPage), ct);
        return Page();
    }
}
