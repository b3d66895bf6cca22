using System.Globalization;

namespace Lodestar.Benchmarks;

/// <summary>What the quality of themes is to be, and which goals have been reached: those must not be lost again.</summary>
internal sealed class ThemeGoals
{
    private static readonly string[] Figures =
    [
        "tF1w",
        "tF1",
        "bcF",
        "NMI",
        "ACC",
        "none recall",
        "none precision",
        "label cover",
        "label distinct",
        "label diversity",
        "label plain",
    ];

    /// <summary>Reached is false for a goal that the engine has not come to yet.</summary>
    private static readonly (string Set, string Figure, double Goal, bool Reached)[] All =
    [
        ("nhs-ambulance", "tF1w", .56, true),
        ("nhs-ambulance", "tF1", .35, true),
        ("nhs-ambulance", "bcF", .50, true),
        ("nhs-ambulance", "none recall", .95, false),
        ("nhs-ambulance", "none precision", .92, true),
        ("nhs-phase1-b", "tF1w", .42, true),
        ("banking77", "NMI", .73, true),
        ("banking77", "ACC", .55, false),
        ("nlupp-hotels", "tF1w", .52, true),
        .. Labels("nhs-ambulance"),
        .. Labels("nhs-phase1-b"),
        .. Labels("banking77", plain: false),
        .. Labels("nlupp-hotels", cover: false),
    ];

    private readonly List<string> _said = [];
    private bool _lost;

    /// <summary>Figures in the order of the two tables.</summary>
    public void Compare(string set, double[] figures)
    {
        foreach (var goal in All.Where(goal => goal.Set == set))
        {
            var figure = figures[Array.IndexOf(Figures, goal.Figure)];
            if (figure >= goal.Goal)
                continue;
            _lost |= goal.Reached;
            var what = string.Create(CultureInfo.InvariantCulture, $"{set} {goal.Figure}: {figure:0.000} of {goal.Goal:0.00}");
            _said.Add(goal.Reached ? $"LOST     {what}, which was reached before" : $"not yet  {what}");
        }
    }

    /// <summary>Whether everything that was reached before still is.</summary>
    public bool Print()
    {
        Console.WriteLine();
        foreach (var line in _said)
            Console.WriteLine(line);
        return !_lost;
    }

    private static IEnumerable<(string, string, double, bool)> Labels(string set, bool cover = true, bool plain = true) =>
        [
            (set, "label cover", .80, cover),
            (set, "label distinct", .45, true),
            (set, "label diversity", .90, true),
            (set, "label plain", .85, plain),
        ];
}
