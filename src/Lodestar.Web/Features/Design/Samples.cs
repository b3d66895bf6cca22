using Lodestar.Core.Journeys;
using Lodestar.Core.Statistics;
using Lodestar.Web.Design;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Lodestar.Web.Features.Design;

/// <summary>Made-up content for the gallery: long words, names in other scripts, nothing, very much.</summary>
internal static class Samples
{
    public static readonly SelectListItem[] Units =
    [
        new("Onboard", "Onboard"),
        new("Terminals", "Terminals"),
        new("Contact Centre", "Contact Centre"),
    ];
    public static readonly SelectListItem[] Audiences =
    [
        new("Everybody, 240 people", "everybody"),
        new("One unit and all below it", "unit"),
    ];

    public static readonly Bar[] Bars =
    [
        new("Greet first", new Rate(104, 120)),
        new("Explain delays", new Rate(78, 120)),
        new("Verantwortungsübernahme bei Unregelmäßigkeiten", new Rate(9, 10)),
        new("Not seen yet", new Rate(0, 0)),
    ];

    public static readonly StageReport[] Halfway =
    [
        new(Stage.Gather, StageProgress.Done, "187 of 240 heard"),
        new(Stage.Write, StageProgress.Done, "five candidates, one chosen"),
        new(Stage.GutCheck, StageProgress.UnderWay, "16 of 20 so far"),
        new(Stage.Triangle, StageProgress.NotStarted, "not begun"),
        new(Stage.Share, StageProgress.NotStarted, "not begun"),
        new(Stage.Measure, StageProgress.NotStarted, "not begun"),
    ];

    public static readonly StageReport[] Beginning = [];
    public static readonly StageReport[] Arrived =
    [
        .. Enum.GetValues<Stage>().Select(stage => new StageReport(stage, StageProgress.Done, "240 of 240 people")),
    ];

    public static readonly (string Name, string Terms, StripCell[] Cells, string Tag, string Css)[] Themes =
    [
        ("Calm", "59 answers · calm, relaxed, no stress, at ease", Strip(18, 15, 17, 9), "said everywhere", "good"),
        ("Fast", "66 answers · fast, quick, on time, boarding", Strip(14, 41, 8, 3), "loud in one place", "warn"),
        (
            "Zuverlässigkeitsversprechen",
            "6 answers · zuverlässig, verlässlich",
            [.. Strip(6, 0, 0).Take(1), new("Night Desk", null), new("Chat", null)],
            "too few to say",
            ""
        ),
    ];

    public static readonly HeatMap Answers = new(
        "Three of four answered at every level; aboard the ships it is managers who are missing",
        "Unit",
        ["Frontline", "Managers", "Executives", "All"],
        [
            new("Onboard", [Cell(60, 79), Cell(3, 5), null, Cell(63, 84)]),
            new("Terminals", [Cell(41, 54), Cell(6, 8), null, Cell(47, 62)]),
            new("Contact Centre", [Cell(41, 46), Cell(6, 8), null, Cell(47, 54)]),
            new("Night Desk", [null, null, null, null]),
            new("Head Office", [Cell(14, 27), Cell(10, 13), null, Cell(30, 40)]),
        ]
    );

    public static readonly RunChart Run = new(
        "“Explain delays” is steady, but the week of the storm was not noise",
        [
            .. new[] { 0.62, 0.66, 0.61, 0.68, 0.64, 0.31, 0.6, 0.67, 0.7, 0.66 }.Select(
                (v, i) => new RunPoint($"w{i + 9}", v, new Rate((int)(v * 100), 100).CountOnly())
            ),
        ],
        0.645,
        0.48,
        0.81
    );

    public static readonly (string Label, double[] Values, string Text)[] Sparks =
    [
        ("Onboard", [0.4, 0.5, 0.58, 0.7, 0.82], "82%"),
        ("Terminals", [0.5, 0.52, 0.5, 0.61, 0.6], "60%"),
        ("Contact Centre", [0.3, 0.5, 0.7, 0.8, 0.91], "91%"),
        ("Head Office", [0.6, 0.62, 0.66, 0.7, 0.71], "71%"),
    ];

    public static readonly (string Name, string Unit, string Level, int Days)[] People =
    [
        ("Inês Carvalho", "Head Office", "Executive", 4120),
        ("Tomasz Zieliński", "Head Office › HR", "Manager", 980),
        ("عبد الرحمن بن عبد العزيز الفيصل", "Terminals › Quay 3", "Frontline", 12),
        ("Maximiliane Freifrau von Hohenstein-Wittgenstein", "Contact Centre › Nachtbereitschaftsdienst", "Frontline", 365),
        ("李小龍", "Onboard › Alba", "Frontline", 7300),
    ];

    private static string CountOnly(this Rate rate) => $"{rate.Count} of {rate.Of}";

    private static StripCell[] Strip(params int[] counts) =>
        [
            .. counts.Zip(
                ["Onboard", "Terminals", "Contact Centre", "Head Office"],
                (count, unit) => new StripCell(unit, new Rate(count, 62))
            ),
        ];

    private static HeatCell Cell(int count, int of) => new($"{count}", $"of {of}", (double)count / of);
}
