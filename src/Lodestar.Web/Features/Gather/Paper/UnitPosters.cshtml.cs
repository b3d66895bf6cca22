using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.Answers;
using Lodestar.Web.Features.Gather.Cuts;
using Lodestar.Web.Features.Gather.Invitations;
using Lodestar.Web.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Paper;

/// <summary>One A4 sheet for each unit or site: its code opens the survey with the place chosen already, and free to change.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class UnitPostersModel(LodestarDb db, Outgoing mail) : PageModel
{
    /// <summary>More sheets than anybody prints at once.</summary>
    private const int Most = 200;

    public Survey Survey { get; private set; } = null!;

    /// <summary>A sheet for each site instead of each unit.</summary>
    [BindProperty(SupportsGet = true)]
    public string? By { get; set; }

    public bool IsBySite => By == "site";
    public IReadOnlyList<PlacePoster> Sheets { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid surveyId, CancellationToken ct)
    {
        if (await db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == surveyId, ct) is not { } survey)
            return NotFound();
        Survey = survey;
        var sheets = IsBySite ? await BySiteAsync(ct) : await ByUnitAsync(ct);
        Sheets = [.. sheets.Take(Most)];
        return Page();
    }

    private async Task<IEnumerable<PlacePoster>> ByUnitAsync(CancellationToken ct) =>
        (await Audience.ReadAsync(db, Survey, ct)).Select(unit => new PlacePoster(unit.Path, LinkTo($"?unit={unit.Id}"), KnowsPlace: true));

    /// <summary>Where the survey counts by site the code chooses it; else every site's sheet carries the plain link.</summary>
    private async Task<IEnumerable<PlacePoster>> BySiteAsync(CancellationToken ct)
    {
        var all = await (await Invitees.WouldAskAsync(db, Survey, ct))
            .Where(p => p.Site != null)
            .Select(p => p.Site!)
            .Distinct()
            .ToListAsync(ct);
        return all.Concat(Survey.Cuts.Sites)
            .GroupBy(Line.Fold)
            .Select(spelled => (Number: Survey.Cuts.SiteOf(spelled.Key), Name: spelled.Order(StringComparer.Ordinal).First()))
            .OrderBy(site => site.Name, StringComparer.CurrentCulture)
            .Select(site =>
                site.Number is { } number
                    ? new PlacePoster(CutNames.SiteOf(Survey.Cuts, number), LinkTo($"?site={number}"), KnowsPlace: true)
                    : new PlacePoster(site.Name, LinkTo(""), KnowsPlace: false)
            );
    }

    private string LinkTo(string place) => mail.UrlOf($"/s/{Survey.Code}{place}");
}

/// <summary>A sheet for the wall of one place; whether its code chooses the place.</summary>
public sealed record PlacePoster(string Place, string Link, bool KnowsPlace);
