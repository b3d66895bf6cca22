using Lodestar.Core.Privacy;
using Lodestar.Core.Statistics;

namespace Lodestar.Core.Gather.Themes;

/// <summary>How far what people have and what they want lie apart in one theme (R34).</summary>
public sealed record Gap(Rate Today, Rate ShouldBe)
{
    /// <summary>Positive when it is wanted more than it is lived.</summary>
    public double Wanted => ShouldBe.Share - Today.Share;

    public GapKind Kind =>
        ShouldBe.Interval.Low > Today.Interval.High ? GapKind.Wanted
        : Today.Interval.Low > ShouldBe.Interval.High ? GapKind.Lived
        : GapKind.Close;

    /// <summary>Null where people were not asked for both, or where the numbers would tell of few.</summary>
    public static Gap? Of(Poles said, Poles asked, SmallestGroup smallest)
    {
        if (!smallest.Allows(asked.Today) || !smallest.Allows(asked.ShouldBe) || said == Poles.None)
            return null;
        return new(new Rate(said.Today, asked.Today), new Rate(said.ShouldBe, asked.ShouldBe));
    }
}

/// <summary>Which side of a gap is the larger one, where the two intervals part.</summary>
public enum GapKind
{
    Wanted,
    Close,
    Lived,
}
