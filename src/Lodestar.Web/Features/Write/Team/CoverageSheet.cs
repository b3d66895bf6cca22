using Lodestar.Core.Write;

namespace Lodestar.Web.Features.Write.Team;

/// <summary>Coverage with names that people know.</summary>
public sealed record CoverageSheet(Coverage Coverage, Functions Functions)
{
    public static IReadOnlyList<CoverageKind> Kinds =>
        [CoverageKind.Unit, CoverageKind.Level, CoverageKind.Remote, CoverageKind.Tenure, CoverageKind.Site];

    public static string NameOf(CoverageKind kind, Texts texts) =>
        kind switch
        {
            CoverageKind.Unit => texts["Units"],
            CoverageKind.Level => texts["Levels"],
            CoverageKind.Site => texts["Sites"],
            CoverageKind.Remote => texts["Place of work"],
            CoverageKind.Tenure => texts["Years here"],
            CoverageKind.Stakeholder => texts["Points of view"],
        };

    public string NameOf(CoverageGroup group, Texts texts) =>
        group.Kind switch
        {
            CoverageKind.Unit => Functions.NameOf(group.Key),
            CoverageKind.Level => NameOf(Enum.Parse<Level>(group.Key), texts),
            CoverageKind.Tenure => NameOf(Enum.Parse<Tenure>(group.Key), texts),
            CoverageKind.Remote => group.Key == "Remote" ? texts["Remote"] : texts["On site"],
            CoverageKind.Site or CoverageKind.Stakeholder => group.Key,
        };

    public static string NameOf(Level level, Texts texts) =>
        level switch
        {
            Level.Frontline => texts["Frontline"],
            Level.Manager => texts["Managers"],
            Level.Executive => texts["Executives"],
        };

    private static string NameOf(Tenure tenure, Texts texts) =>
        tenure switch
        {
            Tenure.FirstYear => texts["In their first year"],
            Tenure.OneToFour => texts["1 to 4 years"],
            Tenure.FiveToNine => texts["5 to 9 years"],
            Tenure.TenToNineteen => texts["10 to 19 years"],
            Tenure.TwentyOrMore => texts["20 years or more"],
        };
}
