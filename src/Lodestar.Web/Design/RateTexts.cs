using Lodestar.Core.Statistics;

namespace Lodestar.Web.Design;

/// <summary>How a share is written everywhere: count, share and interval, never one without the others.</summary>
public static class RateTexts
{
    extension(Rate rate)
    {
        /// <summary>"16 of 20"</summary>
        public string CountIn(Texts texts) => texts["{0:N0} of {1:N0}", rate.Count, rate.Of];

        /// <summary>"80%"</summary>
        public string ShareIn(Texts texts) => texts["{0}%", Percent(rate.Share)];

        /// <summary>"58–92": the ends of the 95 % interval, in percent.</summary>
        public string RangeIn(Texts texts) => texts["{0}–{1}", Percent(rate.Interval.Low), Percent(rate.Interval.High)];

        /// <summary>"16 of 20 · 80% (58–92)", for sentences, mail and exports.</summary>
        public string In(Texts texts) =>
            rate.Of == 0 ? texts["nothing yet"] : $"{rate.CountIn(texts)} · {rate.ShareIn(texts)} ({rate.RangeIn(texts)})";
    }

    private static int Percent(double share) => (int)Math.Round(share * 100, MidpointRounding.AwayFromZero);
}
