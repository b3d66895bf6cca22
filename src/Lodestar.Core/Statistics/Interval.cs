namespace Lodestar.Core.Statistics;

/// <summary>A range that a share lies in, both ends from 0 to 1.</summary>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>True when no share can lie in both: only then are two rates called different.</summary>
    public bool PartsFrom(Interval other) => Low > other.High || High < other.Low;
}
