namespace Lodestar.Web.Features.Gather.Answers;

/// <summary>The levels in words.</summary>
public static class LevelNames
{
    public static string Of(Level level, Texts texts) =>
        level switch
        {
            Level.Frontline => texts["Frontline"],
            Level.Manager => texts["Managers"],
            Level.Executive => texts["Executives"],
        };

    /// <summary>As a person says it of themselves.</summary>
    public static string Described(Level level, Texts texts) =>
        level switch
        {
            Level.Frontline => texts["I serve customers or colleagues"],
            Level.Manager => texts["I lead a team"],
            Level.Executive => texts["I lead the organization"],
        };
}
