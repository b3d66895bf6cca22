namespace Lodestar.Core.Statistics;

/// <summary>
/// How many of a group must answer so that their share tells the group's within a margin, at 95 % (W. G. Cochran, Sampling Techniques, 1977,
/// with the correction for a finite group; the numbers are those of R. V. Krejcie and D. W. Morgan, 1970).
/// </summary>
public static class SamplePlan
{
    private const double ChiSquare = 3.841458820694124; // 1.96 squared

    /// <summary>The fewest answers of a group drawn at random, for the share that is hardest to tell: one half.</summary>
    /// <param name="group">How many there are in all, 0 or more.</param>
    /// <param name="margin">Half of the range, from 0 to 1, exclusive: .05 is five points up or down.</param>
    public static int Needed(int group, double margin)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(group);
        Check(margin);
        if (group == 0)
            return 0;
        var spread = ChiSquare * .25;
        return (int)Math.Min(group, Math.Round(spread * group / (margin * margin * (group - 1) + spread), MidpointRounding.AwayFromZero));
    }

    /// <summary>How far the share of so many answers may be from the group's, from 0 to 1; 1 where nobody answered, 0 where all did.</summary>
    public static double Margin(int answers, int group)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(answers);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(answers, group);
        if (answers == 0)
            return 1;
        return group == answers ? 0 : Math.Min(1, Math.Sqrt(ChiSquare * .25 / answers * (group - answers) / (group - 1)));
    }

    private static void Check(double margin)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(margin, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(margin, 1);
    }
}
