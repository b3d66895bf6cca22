namespace Lodestar.Web.Design;

/// <summary>An organization's color on one ground: as text and line, behind text, and as five steps of heat.</summary>
public sealed record BrandTones(Rgb Accent, Rgb OnAccent, Rgb Strong, Rgb Tint, IReadOnlyList<Rgb> Heat)
{
    private const double TintShare = 0.09;
    private const double Step = 0.005;
    private static readonly Rgb White = new(0xff, 0xff, 0xff);
    private static readonly Rgb Black = new(0x0d, 0x14, 0x20);

    internal static BrandTones On(Paper paper, Rgb brand)
    {
        var accent = Readable(paper, Oklab.Of(brand));
        var strong = Further(paper, accent);
        return new BrandTones(accent, InkOn(accent, strong), strong, TintOf(paper, accent), HeatOf(paper, accent));
    }

    /// <summary>The nearest lightness to the brand's own at which it can be read on every ground of the page.</summary>
    private static Rgb Readable(Paper paper, Oklab brand)
    {
        var toward = paper.IsDark ? Step : -Step;
        var lightness = paper.IsDark ? Math.Max(brand.Lightness, 0.7) : Math.Min(brand.Lightness, 0.6);
        while (lightness is > 0 and < 1 && !CanBeRead(paper, brand.At(lightness).ToRgb()))
            lightness += toward;
        return brand.At(Math.Clamp(lightness, 0, 1)).ToRgb();
    }

    private static bool CanBeRead(Paper paper, Rgb accent) =>
        new[] { paper.Ground, paper.Sheet, TintOf(paper, accent) }.All(ground => accent.ContrastWith(ground) >= BrandRamp.LeastContrast)
        && InkOn(accent, Further(paper, accent)).ContrastWith(accent) >= BrandRamp.LeastContrast;

    private static Rgb Further(Paper paper, Rgb accent)
    {
        var color = Oklab.Of(accent);
        return color.At(Math.Clamp(color.Lightness + (paper.IsDark ? 0.09 : -0.08), 0.05, 0.97)).ToRgb();
    }

    private static Rgb InkOn(Rgb accent, Rgb strong)
    {
        double Least(Rgb ink) => Math.Min(ink.ContrastWith(accent), ink.ContrastWith(strong));
        return Least(White) >= Least(Black) ? White : Black;
    }

    private static Rgb TintOf(Paper paper, Rgb accent) => paper.Sheet.MixedWith(accent, TintShare);

    private static Rgb[] HeatOf(Paper paper, Rgb accent)
    {
        var most = 0.62;
        while (paper.Ink.ContrastWith(paper.Sheet.MixedWith(accent, most)) < BrandRamp.LeastContrast)
            most -= 0.01;
        return [.. Enumerable.Range(1, 5).Select(step => paper.Sheet.MixedWith(accent, most * step / 5))];
    }
}
