using Lodestar.Core.Journeys;

namespace Lodestar.Web.Journeys;

/// <summary>The whole course, in order, read once a request.</summary>
public sealed class JourneyReader(IEnumerable<IStageReport> stages)
{
    private IReadOnlyList<StageReport>? _course;

    public async Task<IReadOnlyList<StageReport>> ReadAsync(CancellationToken ct)
    {
        if (_course is not null)
            return _course;
        List<StageReport> course = [];
        foreach (var stage in stages.OrderBy(s => s.Stage))
            course.Add(await stage.ReadAsync(ct)); // one connection, one query at a time
        return _course = course;
    }
}
