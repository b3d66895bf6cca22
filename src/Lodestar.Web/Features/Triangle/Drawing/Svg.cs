using System.Globalization;

namespace Lodestar.Web.Features.Triangle.Drawing;

/// <summary>Numbers as SVG wants them, whatever language the page is in.</summary>
public static class Svg
{
    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A text in its own direction, so that Arabic names do not turn the line around.</summary>
    public static string Isolated(string text) => $"\u2068{text}\u2069";
}
