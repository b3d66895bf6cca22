using Lodestar.Core.Journeys;

namespace Lodestar.Web.Journeys;

/// <summary>Where a stage lives.</summary>
public static class StagePath
{
    public static string Of(Stage stage) =>
        stage switch
        {
            Stage.Gather => "/gather",
            Stage.Write => "/write",
            Stage.GutCheck => "/gut-check",
            Stage.Triangle => "/triangle",
            Stage.Share => "/share",
            Stage.Measure => "/measure",
        };

    public static string NameOf(Stage stage, Texts texts) =>
        stage switch
        {
            Stage.Gather => texts["Gather"],
            Stage.Write => texts["Write"],
            Stage.GutCheck => texts["Gut check"],
            Stage.Triangle => texts["Triangle"],
            Stage.Share => texts["Share"],
            Stage.Measure => texts["Measure"],
        };
}
