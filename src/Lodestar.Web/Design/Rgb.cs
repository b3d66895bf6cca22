using System.Globalization;

namespace Lodestar.Web.Design;

/// <summary>A screen color; parts from 0 to 255.</summary>
public readonly record struct Rgb(byte Red, byte Green, byte Blue)
{
    /// <summary>Reads #rrggbb or rrggbb; anything else is null.</summary>
    public static Rgb? TryParse(string? text)
    {
        var hex = text?.Trim().TrimStart('#');
        return hex is { Length: 6 } && uint.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? new Rgb((byte)(value >> 16), (byte)(value >> 8), (byte)value)
            : null;
    }

    /// <summary>The WCAG relative luminance, 0 (black) to 1 (white).</summary>
    public double Luminance => 0.2126 * Linear(Red) + 0.7152 * Linear(Green) + 0.0722 * Linear(Blue);

    /// <summary>The WCAG contrast ratio, 1 to 21.</summary>
    public double ContrastWith(Rgb other)
    {
        var (lighter, darker) = Luminance >= other.Luminance ? (Luminance, other.Luminance) : (other.Luminance, Luminance);
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// <summary>This color with so much of another in it, mixed evenly to the eye (in Oklab).</summary>
    public Rgb MixedWith(Rgb other, double share) => Oklab.Of(this).Toward(Oklab.Of(other), share).ToRgb();

    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    internal static double Linear(byte part)
    {
        var value = part / 255d;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
