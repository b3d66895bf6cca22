using Lodestar.Text.Statements;

namespace Lodestar.Core.Gather.Sources;

/// <summary>
/// Whether what an organization says already can serve as its vision (R4): good enough, nearly, or better to start fresh, with the checks
/// that decided it.
/// </summary>
public sealed record StartCheck(StartVerdict Verdict, StatementReport Report)
{
    /// <summary>Out of ten; from here on a sentence serves, if it says what one person does.</summary>
    public const double GoodFrom = 8;

    /// <summary>Below this it is quicker to begin anew than to mend.</summary>
    public const double NearlyFrom = 6;

    /// <summary>A vision says what to do for whom, and is no mission: what fails here no other points make up for.</summary>
    private static readonly Criterion[] s_vital = [Criterion.Actionable, Criterion.VisionNotMission];

    /// <summary>What decided it: failed checks first.</summary>
    public IReadOnlyList<Finding> Reasons => [.. Report.Hints];

    /// <summary>Null for a text with no words in it.</summary>
    public static StartCheck? Of(string? text)
    {
        var report = StatementChecker.Check(text ?? "");
        return report.Findings.Count == 0 ? null : new StartCheck(Judge(report), report);
    }

    private static StartVerdict Judge(StatementReport report)
    {
        var fails = report.Findings.Where(f => f.Verdict is Text.Statements.Verdict.Fail).Select(f => f.Criterion).ToList();
        var vital = fails.Intersect(s_vital).Count();
        if (report.Score >= GoodFrom && vital == 0)
            return StartVerdict.GoodEnough;
        return report.Score >= NearlyFrom && vital < s_vital.Length ? StartVerdict.Nearly : StartVerdict.StartFresh;
    }
}

public enum StartVerdict
{
    GoodEnough,
    Nearly,
    StartFresh,
}
