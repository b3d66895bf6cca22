using Lodestar.Text.Themes;

namespace Lodestar.Text.Tests.Themes;

/// <summary>The 187 answers of Northquay Ferries: how many spoke of what, unit by unit.</summary>
internal static class Northquay
{
    private static readonly (string Unit, int Answers, int Calm, int Clear, int Fast)[] Units =
    [
        ("Onboard", 63, 18, 16, 14),
        ("Terminals", 47, 15, 14, 41),
        ("Contact Centre", 47, 17, 15, 8),
        ("Head Office", 30, 9, 8, 3),
    ];

    public static IReadOnlyList<Remark> Remarks { get; } = [.. Units.SelectMany(RemarksOf).Select(WithLevel)];

    private static IEnumerable<Remark> RemarksOf((string Unit, int Answers, int Calm, int Clear, int Fast) unit) =>
        Enumerable.Range(0, unit.Answers).Select(n => A.Remark(0, TextOf(n, unit.Answers, unit.Calm, unit.Clear, unit.Fast), unit.Unit));

    private static string TextOf(int n, int answers, int calm, int clear, int fast)
    {
        string[] parts =
        [
            n < calm ? "people step off calmer than they came on board" : "",
            n >= answers - clear ? "we explain every delay in plain words" : "",
            (n + 5) % answers < fast ? "boarding goes fast" : "",
        ];
        var said = string.Join(". ", parts.Where(part => part.Length > 0));
        return said.Length > 0 ? said : "the view over the sound in the morning";
    }

    /// <summary>6 executives, 25 managers and 156 of the front line, spread over the units.</summary>
    private static Remark WithLevel(Remark remark, int position)
    {
        var level =
            position % 31 == 7 ? "Executive"
            : position % 30 < 4 ? "Manager"
            : "Frontline";
        return remark with
        {
            Index = position,
            Respondent = position,
            Segments = new Dictionary<string, string>(remark.Segments) { ["level"] = level },
        };
    }
}
