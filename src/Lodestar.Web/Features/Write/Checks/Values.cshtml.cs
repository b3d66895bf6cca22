using Lodestar.Core.Gather.Sources;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Checks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Checks;

/// <summary>The sentence beside each of the organization's values: rated alone, then seen together (R28).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class ValuesModel(LodestarDb db, Writers writers, CurrentPerson me) : PageModel
{
    [BindProperty]
    public Dictionary<Guid, int> Scores { get; set; } = [];

    [BindProperty]
    public Dictionary<Guid, string?> Notes { get; set; } = [];

    public DraftVersion Version { get; private set; } = null!;
    public IReadOnlyList<Source> Values { get; private set; } = [];

    /// <summary>Null until one's own grid is complete.</summary>
    public ValuesGrid? Grid { get; private set; }
    public IReadOnlyList<Guid> Missing { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid draftVersionId, CancellationToken ct)
    {
        if (await EnterAsync(draftVersionId, ct) is { } refusal)
            return refusal;
        var ratings = await db.ValueRatings.AsNoTracking().Where(r => r.DraftVersionId == Version.Id).ToListAsync(ct);
        Grid = ValuesGrid.SeenBy(me.AccountId!.Value, [.. Values.Select(v => v.Id)], ratings);
        foreach (var rating in ratings.Where(r => r.AccountId == me.AccountId))
            (Scores[rating.SourceId], Notes[rating.SourceId]) = (rating.Score, rating.Note);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid draftVersionId, [FromServices] Texts texts, CancellationToken ct)
    {
        if (await EnterAsync(draftVersionId, ct) is { } refusal)
            return refusal;
        Missing = [.. Values.Select(v => v.Id).Where(id => !Scores.TryGetValue(id, out var s) || s is < Rating.Lowest or > Rating.Highest)];
        if (Missing.Count > 0)
            ModelState.AddModelError(
                "",
                texts.Count(Missing.Count, "{0} value is still open. Rate it, too.", "{0} values are still open. Rate them, too.")
            );
        if (Notes.Values.Any(n => Line.Of(n).Length > ValueRating.LongestNote))
            ModelState.AddModelError("", texts["Use at most {0} characters for a note.", ValueRating.LongestNote]);
        if (!ModelState.IsValid)
            return Page();
        await db.AgainIfOutrunAsync(SaveAsync, ct);
        this.Say(texts["Your ratings are kept. This is what the team thinks."]);
        return Redirect($"/write/versions/{draftVersionId}/values");
    }

    private async Task<int> SaveAsync(CancellationToken ct)
    {
        var mine = await db.ValueRatings.Where(r => r.DraftVersionId == Version.Id && r.AccountId == me.AccountId).ToListAsync(ct);
        foreach (var value in Values)
        {
            var (score, note) = (Scores[value.Id], Notes.GetValueOrDefault(value.Id));
            if (mine.Find(r => r.SourceId == value.Id) is { } rating)
                rating.Change(score, note);
            else
                db.Add(ValueRating.Of(Version, value.Id, me.AccountId!.Value, score, note));
        }
        return await db.SaveChangesAsync(ct);
    }

    private async Task<IActionResult?> EnterAsync(Guid draftVersionId, CancellationToken ct)
    {
        if (await db.DraftVersions.AsNoTracking().SingleOrDefaultAsync(v => v.Id == draftVersionId, ct) is not { } version)
            return NotFound();
        (Version, Values) = (version, await db.ValuesAsync(ct));
        return await writers.IncludeMeAsync(ct) ? null : Forbid();
    }
}
