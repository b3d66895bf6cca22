using Lodestar.Core.Gather.Themes;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>What was changed, as one sentence.</summary>
internal static class ChangeTexts
{
    public static string Sentence(this Texts texts, ThemeChange change) =>
        change.Kind switch
        {
            ThemeChangeKind.Rename => texts["“{0}” is called “{1}”.", change.Before, change.Name],
            ThemeChangeKind.Merge => texts["“{0}” went into “{1}”.", change.Before, change.Name],
            ThemeChangeKind.Split => texts["“{1}” came out of “{0}” as a theme of its own.", change.Before, change.Name],
            ThemeChangeKind.Move => texts["A sentence of “{0}” speaks for “{1}”.", change.Before, change.Name],
            ThemeChangeKind.LeaveOut => texts["A sentence was left out of “{0}”.", change.Before],
            ThemeChangeKind.Pin => texts["A sentence of “{0}” is read first.", change.Before],
            ThemeChangeKind.Aim => texts["“{0}” is marked “{1}”.", change.Before, texts.AimWord(change.Aim!.Value)],
        };

    public static string AimWord(this Texts texts, ThemeAim aim) =>
        aim switch
        {
            ThemeAim.Today => texts["how it is today"],
            ThemeAim.ShouldBe => texts["how it should be"],
            ThemeAim.Both => texts["today and should be"],
        };

    public static string WhoAndWhen(this Texts texts, ThemeChange change) => texts["{0}, {1:d MMMM}", change.By, change.At];

    public static string UndoOf(ThemeChange change) => $"/gather/theme-changes/{change.Id}/withdrawal";
}
