namespace Lodestar.Web.Localization;

/// <summary>What the levels are called on a page.</summary>
public static class LevelTexts
{
    public static string NameOf(this Texts texts, Level level) =>
        level switch
        {
            Level.Frontline => texts["Frontline"],
            Level.Manager => texts["Manager"],
            Level.Executive => texts["Executive"],
        };
}
