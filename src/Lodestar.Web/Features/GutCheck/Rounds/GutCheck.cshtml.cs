using Lodestar.Core.GutCheck;
using Lodestar.Core.Write;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.GutCheck.Rounds;

/// <summary>The rounds so far, and the sentence that could be asked about next (R108).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class GutCheckModel(LodestarDb db) : PageModel
{
    public IReadOnlyList<Round> Rounds { get; private set; } = [];

    /// <summary>The newest wording nobody was asked about yet.</summary>
    public DraftVersion? Unasked { get; private set; }

    private Dictionary<Guid, int> _versions = [];

    /// <summary>The number of the wording that a round asked about.</summary>
    public int VersionOf(Round round) => _versions[round.DraftVersionId];

    /// <summary>The round that led to this one, where a word was changed and people were asked again (R113).</summary>
    public Round? Before(Round round) => Rounds.FirstOrDefault(r => r.Id == round.PreviousRoundId);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Rounds = await db
            .Rounds.AsNoTracking()
            .IgnoreAutoIncludes()
            .Include(r => r.Readers)
            .OrderByDescending(r => r.Number)
            .ToListAsync(ct);
        var asked = Rounds.Select(r => r.DraftVersionId).ToList();
        _versions = await db.DraftVersions.Where(v => asked.Contains(v.Id)).ToDictionaryAsync(v => v.Id, v => v.Number, ct);
        var newest = await db.DraftVersions.AsNoTracking().OrderByDescending(v => v.WrittenAt).FirstOrDefaultAsync(ct);
        Unasked = newest is null || Rounds.Any(r => r.DraftVersionId == newest.Id) ? null : newest;
    }
}
