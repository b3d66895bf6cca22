using Lodestar.Core.Statistics;

namespace Lodestar.Core.Measure;

/// <summary>The one headline number: the share of observed interactions that met every standard that applied (R69, R81).</summary>
public sealed class Consistency(IReadOnlyList<InteractionCount> interactions, IReadOnlyList<MarkCount> marks)
{
    /// <summary>What "every time" has to prove with the low end of its interval.</summary>
    public const double Goal = .95;

    /// <summary>With fewer interactions than this, one lucky or unlucky visit would be the whole picture.</summary>
    public const int Enough = 5;

    /// <summary>More than this many in a row is no plan any more: a standard has to improve first.</summary>
    public const int FarAway = 200;

    public Rate Overall => Among(_ => true);

    public bool IsEnough => Overall.Of >= Enough;

    /// <summary>Met every time from now on, this many more interactions would prove the goal.</summary>
    public int MoreNeeded => Overall.MoreNeededFor(Goal);

    public PaceGap Gap => new(At(Pace.Quiet), At(Pace.Busy));

    public static Consistency Of(IReadOnlyCollection<Observation> observations) =>
        new(
            [.. observations.Select(o => new InteractionCount(o.Pace, o.Viewpoint, o.MetAll, 1))],
            [
                .. observations.SelectMany(
                    o => o.Marks.Where(m => m.Verdict is not Verdict.NotApplicable),
                    (o, m) => new MarkCount(m.StandardId, o.Pace, m.Verdict is Verdict.Met, 1)
                ),
            ]
        );

    public Rate At(Pace pace) => Among(i => i.Pace == pace);

    public Rate From(Viewpoint viewpoint) => Among(i => i.Viewpoint == viewpoint);

    public Rate Of(Guid standardId) => Marked(m => m.StandardId == standardId);

    public PaceGap GapOf(Guid standardId) =>
        new(
            Marked(m => m.StandardId == standardId && m.Pace is Pace.Quiet),
            Marked(m => m.StandardId == standardId && m.Pace is Pace.Busy)
        );

    /// <summary>The standard that certainly needs the most care: the one whose interval ends lowest; none while too little was seen.</summary>
    public Guid? Weakest() =>
        marks
            .Select(m => m.StandardId)
            .Distinct()
            .Where(id => Of(id) is { Of: >= Enough } rate && rate.Count < rate.Of)
            .OrderBy(id => Of(id).Interval.High)
            .ThenBy(id => id)
            .Select(id => (Guid?)id)
            .FirstOrDefault();

    private Rate Among(Func<InteractionCount, bool> wanted)
    {
        var these = interactions.Where(wanted).ToList();
        return new Rate(these.Where(i => i.MetAll).Sum(i => i.Count), these.Sum(i => i.Count));
    }

    private Rate Marked(Func<MarkCount, bool> wanted)
    {
        var these = marks.Where(wanted).ToList();
        return new Rate(these.Where(m => m.Met).Sum(m => m.Count), these.Sum(m => m.Count));
    }
}
