namespace Lodestar.Web.Design;

/// <summary>A color by how people see it: lightness, and two axes of hue and chroma (B. Ottosson 2020).</summary>
internal readonly record struct Oklab(double Lightness, double A, double B)
{
    public double Chroma => Math.Sqrt(A * A + B * B);

    public static Oklab Of(Rgb color)
    {
        var (r, g, b) = (Rgb.Linear(color.Red), Rgb.Linear(color.Green), Rgb.Linear(color.Blue));
        var l = Math.Cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        var m = Math.Cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        var s = Math.Cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new Oklab(
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        );
    }

    /// <summary>The same hue, lighter or darker; chroma gives way where the screen cannot show it.</summary>
    public Oklab At(double lightness)
    {
        for (var kept = 1.0; kept > 0.02; kept -= 0.02)
            if (new Oklab(lightness, A * kept, B * kept) is var color && color.IsShowable)
                return color;
        return new Oklab(lightness, 0, 0);
    }

    public Oklab Toward(Oklab other, double share) =>
        new(Lightness + (other.Lightness - Lightness) * share, A + (other.A - A) * share, B + (other.B - B) * share);

    public Rgb ToRgb()
    {
        var (r, g, b) = ToLinear();
        return new Rgb(Gamma(r), Gamma(g), Gamma(b));
    }

    private bool IsShowable => ToLinear() is var (r, g, b) && Fits(r) && Fits(g) && Fits(b);

    private (double Red, double Green, double Blue) ToLinear()
    {
        var l = Cube(Lightness + 0.3963377774 * A + 0.2158037573 * B);
        var m = Cube(Lightness - 0.1055613458 * A - 0.0638541728 * B);
        var s = Cube(Lightness - 0.0894841775 * A - 1.2914855480 * B);
        return (
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        );
    }

    private static double Cube(double value) => value * value * value;

    private static bool Fits(double part) => part is >= -0.0005 and <= 1.0005;

    private static byte Gamma(double part)
    {
        var value = part <= 0.0031308 ? part * 12.92 : 1.055 * Math.Pow(part, 1 / 2.4) - 0.055;
        return (byte)Math.Round(Math.Clamp(value, 0, 1) * 255);
    }
}
