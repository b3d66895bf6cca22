using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;

namespace Lodestar.Web.Features.Write.Rooms;

/// <summary>What people said most consistently, for the wall of a room: the themes of the survey that was heard last (R35, R99).</summary>
public sealed class RoomThemes(LodestarDb db)
{
    private const int Most = 8;

    public async Task<IReadOnlyList<Theme>> ReadAsync(CancellationToken ct)
    {
        var survey = await db
            .Surveys.AsNoTracking()
            .Where(s => s.State != SurveyState.Draft && db.Set<Theme>().Any(t => t.SurveyId == s.Id && t.Rank > 0))
            .OrderByDescending(s => s.State == SurveyState.Closed)
            .ThenByDescending(s => s.OpenedAt)
            .Select(s => (Guid?)s.Id)
            .FirstOrDefaultAsync(ct);
        return await db.Set<Theme>()
            .AsNoTracking()
            .Where(t => t.SurveyId == survey && t.Rank > 0)
            .OrderBy(t => t.Rank)
            .Take(Most)
            .ToListAsync(ct);
    }
}
