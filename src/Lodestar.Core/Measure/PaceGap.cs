using Lodestar.Core.Statistics;

namespace Lodestar.Core.Measure;

/// <summary>What is lost when it gets busy (R77), with the 95 % interval of the difference (Newcombe's hybrid score method, 1998).</summary>
public readonly record struct PaceGap(Rate Quiet, Rate Busy)
{
    /// <summary>Above 0 when a quiet hour does better.</summary>
    public double Difference => Quiet.Share - Busy.Share;

    public double Low => Difference - Reach(Quiet.Share - Quiet.Interval.Low, Busy.Interval.High - Busy.Share);

    public double High => Difference + Reach(Quiet.Interval.High - Quiet.Share, Busy.Share - Busy.Interval.Low);

    public bool IsKnown => Quiet.Of > 0 && Busy.Of > 0;

    /// <summary>True when chance alone does not explain it; only then is it called a gap.</summary>
    public bool IsClear => IsKnown && (Low > 0 || High < 0);

    private static double Reach(double one, double other) => Math.Sqrt(one * one + other * other);
}
