using System.Globalization;
using Lodestar.Core.Gather;

namespace Lodestar.Web.Features.Gather.Cuts;

/// <summary>What the page of further cuts posts.</summary>
public sealed class CutsForm
{
    public bool BySite { get; set; }
    public bool ByTenure { get; set; }

    /// <summary>Years, as somebody writes them: "1, 3, 10".</summary>
    public string? Bounds { get; set; }

    public static CutsForm Of(SurveyCuts cuts) =>
        new()
        {
            BySite = cuts.BySite,
            ByTenure = cuts.ByTenure,
            Bounds = string.Join(", ", cuts.ByTenure ? cuts.Bounds : SurveyCuts.UsualBounds),
        };

    /// <summary>Null where the years make no bands.</summary>
    public SurveyCuts? ToCuts()
    {
        if (!ByTenure)
            return SurveyCuts.TryOf(BySite, []);
        var written = (Bounds ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries);
        var years = written.Select(w => int.TryParse(w, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0).ToList();
        return years is [] ? null : SurveyCuts.TryOf(BySite, years);
    }
}
