namespace Lodestar.Web.Design;

/// <summary>A value over time with its usual range: points outside the limits are news, points inside are noise.</summary>
/// <param name="Sentence">What the chart says.</param>
/// <param name="Points">In order of time.</param>
/// <param name="Mean">The middle line.</param>
/// <param name="Low">The lower limit.</param>
/// <param name="High">The upper limit.</param>
public sealed record RunChart(string Sentence, IReadOnlyList<RunPoint> Points, double Mean, double Low, double High)
{
    public bool IsOutside(RunPoint point) => point.Value < Low || point.Value > High;
}

/// <param name="When">What stands below the point.</param>
/// <param name="Value">From 0 to 1.</param>
/// <param name="Text">The value in words, for the table: "40 of 60 · 67%".</param>
public sealed record RunPoint(string When, double Value, string Text);
