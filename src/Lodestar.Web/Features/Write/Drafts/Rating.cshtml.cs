using Lodestar.Core.Write;
using Lodestar.Web.Features.Write.Cooling;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Drafts;

/// <summary>Each person rates a version alone, and sees the others once their own sheet is complete (R11, R107).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class RatingModel(LodestarDb db, CurrentPerson me, Writers writers, CoolingDesk cooling) : PageModel
{
    [BindProperty]
    public Dictionary<Criterion, int> Scores { get; set; } = [];

    public DraftVersion Version { get; private set; } = null!;
    public CriteriaResult? Result { get; private set; }

    /// <summary>How the team's view changed over the rest; null before one's own second sheet is complete (R18).</summary>
    public CriteriaChange? Change { get; private set; }

    /// <summary>How many rests the version has had: the sheet is filled in once more after each.</summary>
    public int Sitting { get; private set; }
    public IReadOnlyList<Criterion> Missing { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid draftVersionId, CancellationToken ct)
    {
        if (!await FindAsync(draftVersionId, ct))
            return NotFound();
        if (!await writers.IncludeMeAsync(ct))
            return Forbid();
        var ratings = await db.Ratings.AsNoTracking().Where(r => r.DraftVersionId == Version.Id).ToListAsync(ct);
        Scores = ratings.Where(r => r.RaterId == me.AccountId && r.Sitting == Sitting).ToDictionary(r => r.Criterion, r => r.Score);
        Result = CriteriaResult.SeenBy(me.AccountId!.Value, [.. ratings.Where(r => r.Sitting == Sitting)]);
        Change = Sitting == 0 ? null : CriteriaChange.SeenBy(me.AccountId!.Value, ratings, Sitting);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid draftVersionId, [FromServices] Texts texts, CancellationToken ct)
    {
        if (!await FindAsync(draftVersionId, ct))
            return NotFound();
        if (!await writers.IncludeMeAsync(ct))
            return Forbid();
        Missing =
        [
            .. Enum.GetValues<Criterion>()
                .Where(c => !Scores.TryGetValue(c, out var score) || score is < Rating.Lowest or > Rating.Highest),
        ];
        if (Missing.Count > 0)
        {
            ModelState.AddModelError(
                "",
                texts.Count(
                    Missing.Count,
                    "{0} question is still open. The others stay hidden until you have rated all.",
                    "{0} questions are still open. The others stay hidden until you have rated all."
                )
            );
            return Page();
        }
        await db.AgainIfOutrunAsync(SaveAsync, ct);
        this.Say(texts["Your ratings are kept. This is what the team thinks."]);
        return Redirect($"/write/versions/{draftVersionId}/rating");
    }

    private async Task<int> SaveAsync(CancellationToken ct)
    {
        var mine = await db
            .Ratings.Where(r => r.DraftVersionId == Version.Id && r.RaterId == me.AccountId && r.Sitting == Sitting)
            .ToListAsync(ct);
        foreach (var (criterion, score) in Scores)
        {
            if (mine.Find(r => r.Criterion == criterion) is { } rating)
                rating.Change(score);
            else
                db.Add(new Rating(Version, me.AccountId!.Value, criterion, score) { Sitting = Sitting });
        }
        return await db.SaveChangesAsync(ct);
    }

    private async Task<bool> FindAsync(Guid draftVersionId, CancellationToken ct)
    {
        if (await db.DraftVersions.SingleOrDefaultAsync(v => v.Id == draftVersionId, ct) is not { } version)
            return false;
        (Version, Sitting) = (version, await cooling.SittingOfAsync(version, ct));
        return true;
    }
}
