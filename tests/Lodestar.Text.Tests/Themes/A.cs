using Lodestar.Text.Themes;

namespace Lodestar.Text.Tests.Themes;

/// <summary>Remarks as examples need them.</summary>
internal static class A
{
    public static ThemeFinder Finder { get; } = new(Codebook.OfService);

    public static Remark Remark(int index, string text, string? unit = null, string? level = null) =>
        new(index, text) { Segments = Segments(unit, level) };

    /// <summary>As many people as asked for, all saying the same.</summary>
    public static IEnumerable<Remark> Crowd(int people, string text, string unit, int from = 0) =>
        Enumerable.Range(from, people).Select(i => Remark(i, text, unit));

    private static Dictionary<string, string> Segments(string? unit, string? level)
    {
        var segments = new Dictionary<string, string>();
        if (unit is not null)
            segments["unit"] = unit;
        if (level is not null)
            segments["level"] = level;
        return segments;
    }
}
