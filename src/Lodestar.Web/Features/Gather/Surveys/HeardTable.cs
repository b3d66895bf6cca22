using Lodestar.Core.Gather;
using Lodestar.Core.Privacy;
using Lodestar.Web.Features.Gather.Watch;

namespace Lodestar.Web.Features.Gather.Surveys;

/// <summary>
/// Who wrote in a survey that has closed, and what of it may be shown. One for all that a page shows: two cuts of the same tree could be
/// laid over one another (anonymity rule 6), and finding what may be shown takes a while.
/// </summary>
internal sealed record HeardTable(IReadOnlyList<Unit> Units, UnitTree Tree, IReadOnlyList<Position> Positions, JointTable Shown)
{
    /// <summary>At most so many units make rows; in larger trees the lower ones count in those above them.</summary>
    public const int MostUnits = 80;

    public static async Task<HeardTable> ReadAsync(LodestarDb db, Survey survey, SurveyTally? kept, CancellationToken ct)
    {
        var positions = await SurveyTallies.AnswersAsync(db, survey, kept, ct);
        var units = await db.Units.AsNoTracking().OrderBy(u => u.Name).ToListAsync(ct);
        var tree = UnitTree.Of(units).UpTo(MostUnits);
        return new HeardTable(units, tree, positions, JointTable.Of(tree, positions, survey.Smallest));
    }
}
