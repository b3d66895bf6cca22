using Lodestar.Core.Journeys;

namespace Lodestar.Web.Journeys;

/// <summary>A stage says where it stands; Home and the rail put the six together.</summary>
public interface IStageReport
{
    Stage Stage { get; }

    Task<StageReport> ReadAsync(CancellationToken ct);
}
