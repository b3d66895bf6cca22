using Lodestar.Core.Gather;

namespace Lodestar.Web.Features.Gather.Cuts;

/// <summary>Sites and bands of service in words.</summary>
public static class CutNames
{
    /// <summary>"Under 1 year", "1 to 3 years", "over 10 years".</summary>
    public static string BandOf(SurveyCuts cuts, int band, Texts texts) =>
        band == 1 ? texts.Count(cuts.Bounds[0], "under {0} year", "under {0} years")
        : band > cuts.Bounds.Length ? texts.Count(cuts.Bounds[^1], "{0} year or more", "{0} years or more")
        : texts["{0} to {1} years", cuts.Bounds[band - 2], cuts.Bounds[band - 1]];

    public static string SiteOf(SurveyCuts cuts, int site) => cuts.Sites[site - 1];
}
