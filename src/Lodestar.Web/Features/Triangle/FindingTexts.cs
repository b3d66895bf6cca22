using Lodestar.Core.Triangle;

namespace Lodestar.Web.Features.Triangle;

/// <summary>Says what is still open and where to mend it.</summary>
public static class FindingTexts
{
    public static string Say(this Texts texts, Finding finding) =>
        finding.Part switch
        {
            TrianglePart.Purpose when finding.Lack is Lack.PurposeOnTheShelf => texts[
                "The purpose is written. Put it on the shelf once everybody stands behind it."
            ],
            TrianglePart.Purpose => texts["The purpose is missing: why do we exist?"],
            TrianglePart.Vision => texts["No vision is adopted yet. It is the top of the triangle."],
            TrianglePart.Pillars => SayOfPillars(texts, finding),
            TrianglePart.Standards => SayOfStandards(texts, finding),
            TrianglePart.NeverAlways => SayOfPairs(texts, finding),
        };

    public static string WhereOf(Finding finding) =>
        finding.Part switch
        {
            TrianglePart.Purpose => "/triangle/purpose",
            TrianglePart.Vision => "/write",
            TrianglePart.Pillars => "/triangle/pillars",
            TrianglePart.Standards => "/triangle/standards",
            TrianglePart.NeverAlways => "/triangle/never-always",
        };

    public static string NameOf(this Texts texts, TrianglePart part) =>
        part switch
        {
            TrianglePart.Purpose => texts["Purpose"],
            TrianglePart.Vision => texts["Vision"],
            TrianglePart.Pillars => texts["Pillars"],
            TrianglePart.Standards => texts["Standards"],
            TrianglePart.NeverAlways => texts["Always and never"],
        };

    private static string SayOfPillars(Texts texts, Finding finding) =>
        finding switch
        {
            { PillarKind: { } kind } => texts["No pillar is “{0}” yet.", texts.NameOf(kind)],
            { Lack: Lack.SubPillar } => texts["The pillar “{0}” has no action yet: what do we do?", finding.Subject],
            { Lack: Lack.Proof } => texts[
                "“{0}” still needs {1}.",
                finding.Subject,
                string.Join(", ", finding.Proofs.Select(texts.NameOf))
            ],
            _ => texts["There are no pillars yet: how do we live the vision?"],
        };

    private static string SayOfStandards(Texts texts, Finding finding) =>
        finding switch
        {
            { ServiceKind: { } kind } => texts["No standard is “{0}” yet. Both kinds of service need one.", texts.NameOf(kind)],
            { Lack: Lack.Link } => texts[
                "The standard “{0}” serves neither the vision nor a pillar. Say what it is for, or drop it.",
                finding.Subject
            ],
            { Lack: Lack.Adoption } => texts["The standard “{0}” is proposed, not adopted.", finding.Subject],
            { Lack: Lack.StandardAtTouchPoint } => texts["At the touch point “{0}” no standard holds yet.", finding.Subject],
            _ => texts["There are no standards yet: what is not up for discussion?"],
        };

    private static string SayOfPairs(Texts texts, Finding finding) =>
        finding.Lack switch
        {
            Lack.Opposite => texts["“{0}” still waits for its opposite.", finding.Subject],
            Lack.FewerPairs => texts["{0} pairs are more than anybody keeps in mind. Keep {1} at most.", finding.Count, NeverAlways.Most],
            _ => texts.Count(
                finding.Count,
                "There is {0} pair of always and never. {1} to {2} hold.",
                "There are {0} pairs of always and never. {1} to {2} hold.",
                NeverAlways.Fewest,
                NeverAlways.Most
            ),
        };
}
