namespace Lodestar.Web.Features.Write.Cooling;

/// <summary>The words for a sentence that rests.</summary>
internal static class CoolingTexts
{
    /// <summary>"2 days and 5 hours", "40 minutes"; never "0".</summary>
    public static string Left(this Texts texts, TimeSpan left)
    {
        var minutes = (long)Math.Ceiling(left.TotalMinutes);
        var (days, hours) = (minutes / 1440, minutes % 1440 / 60);
        if (days == 0 && hours == 0)
            return texts.Count(Math.Max(1, minutes), "{0} minute", "{0} minutes");
        if (days == 0)
            return texts.Count(hours, "{0} hour", "{0} hours");
        return hours == 0
            ? texts.Count(days, "{0} day", "{0} days")
            : texts["{0} and {1}", texts.Count(days, "{0} day", "{0} days"), texts.Count(hours, "{0} hour", "{0} hours")];
    }

    /// <summary>Why a change is refused, and until when.</summary>
    public static string Resting(this Texts texts, DateTimeOffset local) =>
        texts[
            "This sentence rests until {0:dddd, d MMMM, HH:mm}, so that you can read it with fresh eyes. Nothing is changed; keep your words until then.",
            local
        ];
}
