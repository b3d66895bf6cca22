using System.Globalization;
using Lodestar.Core.Write;

namespace Lodestar.Web.Features.Write.Team;

/// <summary>Coverage with names that people know.</summary>
public sealed record CoverageSheet(Coverage Coverage, Functions Functions, DateOnly Today)
{
    /// <summary>Everybody in the directory.</summary>
    public int People => Coverage.Of(CoverageKind.Level).Sum(line => line.Group.People);

    /// <summary>Who is in the directory and has left the organization.</summary>
    public int Left { get; init; }

    public static IReadOnlyList<CoverageKind> Kinds =>
        [CoverageKind.Unit, CoverageKind.Level, CoverageKind.Remote, CoverageKind.Tenure, CoverageKind.Site, CoverageKind.Language];

    public static string NameOf(CoverageKind kind, Texts texts) =>
        kind switch
        {
            CoverageKind.Unit => texts["Units"],
            CoverageKind.Level => texts["Levels"],
            CoverageKind.Site => texts["Sites"],
            CoverageKind.Remote => texts["Place of work"],
            CoverageKind.Tenure => texts["Years here"],
            CoverageKind.Stakeholder => texts["Points of view"],
            CoverageKind.Language => texts["First languages"],
            CoverageKind.OwnUnit => texts["Teams"],
        };

    public string NameOf(CoverageGroup group, Texts texts) =>
        group.Kind switch
        {
            CoverageKind.Unit or CoverageKind.OwnUnit => Functions.NameOf(group.Key),
            CoverageKind.Language => LanguageNamed(group.Key),
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

    /// <summary>A language as those who speak it call it, or its tag where this machine does not know it.</summary>
    private static string LanguageNamed(string tag)
    {
        try
        {
            var culture = CultureInfo.GetCultureInfo(tag, predefinedOnly: true);
            return culture.TextInfo.ToTitleCase(culture.NativeName);
        }
        catch (CultureNotFoundException)
        {
            return tag;
        }
    }

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
