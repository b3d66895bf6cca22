namespace Lodestar.Core.Journeys;

/// <summary>The six stages of the road, in order.</summary>
public enum Stage
{
    Gather,
    Write,
    GutCheck,
    Triangle,
    Share,
    Measure,
}
