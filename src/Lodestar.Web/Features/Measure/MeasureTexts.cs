using Lodestar.Core.Measure;
using Lodestar.Core.Triangle;

namespace Lodestar.Web.Features.Measure;

/// <summary>The words of observing in the reader's language.</summary>
public static class MeasureTexts
{
    public static string NameOf(this Texts texts, Pace pace) =>
        pace switch
        {
            Pace.Quiet => texts["Quiet"],
            Pace.Busy => texts["Busy"],
        };

    public static string NameOf(this Texts texts, Viewpoint viewpoint) =>
        viewpoint switch
        {
            Viewpoint.Leader => texts["Leader"],
            Viewpoint.Peer => texts["Colleague"],
            Viewpoint.Self => texts["Myself"],
        };

    public static string NameOf(this Texts texts, Verdict verdict) =>
        verdict switch
        {
            Verdict.Met => texts["Met"],
            Verdict.NotMet => texts["Not met"],
            Verdict.NotApplicable => texts["Not seen"],
        };

    public static string NameOf(this Texts texts, ServiceKind kind) =>
        kind switch
        {
            ServiceKind.Normal => texts["normal"],
            ServiceKind.Exception => texts["when things go wrong"],
        };

    /// <summary>"18 points (5–31)"</summary>
    public static string Say(this Texts texts, PaceGap gap) =>
        texts["{0} points ({1}–{2})", Points(gap.Difference), Points(gap.Low), Points(gap.High)];

    private static int Points(double share) => (int)Math.Round(share * 100, MidpointRounding.AwayFromZero);
}
