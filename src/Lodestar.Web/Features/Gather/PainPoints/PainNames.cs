using Lodestar.Core.Gather;

namespace Lodestar.Web.Features.Gather.PainPoints;

/// <summary>What is said of a pain point, in words.</summary>
public static class PainNames
{
    /// <summary>The six kinds of obstacles (R116).</summary>
    public static string Of(PainCategory category, Texts texts) =>
        category switch
        {
            PainCategory.Customers => texts["Upset customers"],
            PainCategory.Coworkers => texts["Working with each other"],
            PainCategory.Leadership => texts["Leadership"],
            PainCategory.Policies => texts["Rules and policies"],
            PainCategory.Products => texts["Products and equipment"],
            PainCategory.Personal => texts["Worries of one's own"],
        };

    public static string Of(PainFrequency frequency, Texts texts) =>
        frequency switch
        {
            PainFrequency.Rarely => texts["Now and then"],
            PainFrequency.Monthly => texts["Every month"],
            PainFrequency.Weekly => texts["Every week"],
            PainFrequency.Daily => texts["Every day"],
        };

    public static string Of(PainSeverity severity, Texts texts) =>
        severity switch
        {
            PainSeverity.Annoys => texts["Annoys"],
            PainSeverity.Slows => texts["Slows service down"],
            PainSeverity.Stops => texts["Stops good service"],
        };

    public static string Of(PainCause cause, Texts texts) =>
        cause switch
        {
            PainCause.Direction => texts["Nobody said what is expected"],
            PainCause.Rules => texts["A rule"],
            PainCause.Tools => texts["A tool or a product"],
            PainCause.Information => texts["Information that is missing or late"],
            PainCause.Staffing => texts["Too few hands or too little time"],
            PainCause.Training => texts["Nobody was shown how"],
            PainCause.Outside => texts["Something outside: weather, market, law"],
            PainCause.Conduct => texts["How somebody behaves, after all of these were looked at"],
        };

    public static string Of(PainStatus status, Texts texts) =>
        status switch
        {
            PainStatus.Open => texts["Open"],
            PainStatus.UnderWay => texts["Being worked on"],
            PainStatus.Solved => texts["Solved"],
            PainStatus.Stays => texts["Stays as it is"],
        };

    /// <summary>The color and the sign that go with the word.</summary>
    public static (string Css, string Icon) LookOf(PainStatus status) =>
        status switch
        {
            PainStatus.Open => ("", "circle"),
            PainStatus.UnderWay => ("accent", "clock"),
            PainStatus.Solved => ("good", "check"),
            PainStatus.Stays => ("", "minus"),
        };
}
