using Lodestar.Core.Gather.Themes;
using Lodestar.Core.Statistics;
using Lodestar.Text.Themes;

namespace Lodestar.Web.Features.Gather.Themes;

/// <summary>What the numbers of a theme say, as one sentence.</summary>
internal static class ThemeTexts
{
    public static string Sentence(this Texts texts, Theme theme, UnitNames units, bool closed)
    {
        if (!closed)
            return texts[
                "Said by {0} of {1} people so far. Where it is said shows once the survey has closed.",
                theme.Answers,
                theme.Heard
            ];
        if (theme.Loud is { } loud)
            return texts[
                "Mostly said in {0}, by {1}%; elsewhere by {2}%.",
                units.NameOf(loud, texts),
                Percent(loud),
                Elsewhere(theme, loud)
            ];

        if (theme.Spread is SpreadKind.LoudInOnePlace)
            return texts["Mostly said in one place, and by too few elsewhere to show where."];

        var shares = theme.Shares.Where(share => share.UnitId is not null).ToList();
        if (shares is [])
            return texts["Said by {0} of {1} people; in each unit by too few to show where.", theme.Answers, theme.Heard];
        var range = texts.Range(shares.Min(Percent), shares.Max(Percent));
        if (shares.Count < units.All.Count)
            return texts["Said by {0} of people in {1} of {2} units; elsewhere it is not shown.", range, shares.Count, units.All.Count];
        return theme.Spread is SpreadKind.Everywhere && theme.Shares.Count(share => share.Level is not null) > 1
            ? texts["Said in every unit and at every level, by {0} of people.", range]
            : texts["Said in every unit, by {0} of people.", range];
    }

    /// <summary>What all themes together say: what is shared, and what is only loud.</summary>
    public static string Headline(this Texts texts, IReadOnlyList<Theme> themes, UnitNames units)
    {
        var shared = themes
            .Where(theme =>
                theme.Spread is SpreadKind.Everywhere && theme.Shares.Count(share => share.UnitId is not null) == units.All.Count
            )
            .Take(3)
            .Select(theme => theme.Name)
            .ToList();
        var loudest = themes.Where(theme => theme.Loud is { UnitId: not null }).MaxBy(theme => theme.Answers);
        List<string> said = [];
        if (shared.Count > 0)
            said.Add(shared is [var only] ? texts["“{0}” is said in every unit.", only] : texts.AllSay(shared));
        if (loudest is not null)
            said.Add(texts["“{0}” is loud, but mostly in {1}.", loudest.Name, units.NameOf(loudest.Loud!, texts)]);
        return string.Join(' ', said);
    }

    private static string AllSay(this Texts texts, List<string> names) =>
        names is [var one, var two]
            ? texts["“{0}” and “{1}” are said in every unit.", one, two]
            : texts["“{0}”, “{1}” and “{2}” are said in every unit.", names[0], names[1], names[2]];

    private static string Range(this Texts texts, int low, int high) => low == high ? $"{low}%" : texts["{0}% to {1}%", low, high];

    public static string SpreadWord(this Texts texts, SpreadKind spread) =>
        spread switch
        {
            SpreadKind.Everywhere => texts["said everywhere"],
            SpreadKind.Uneven => texts["uneven"],
            SpreadKind.LoudInOnePlace => texts["loud in one place"],
        };

    /// <summary>The look of that word; the word itself says it too.</summary>
    public static string SpreadClass(SpreadKind spread) =>
        spread switch
        {
            SpreadKind.Everywhere => "tag good",
            SpreadKind.Uneven => "tag",
            SpreadKind.LoudInOnePlace => "tag warn",
        };

    public static string GapWord(this Texts texts, GapKind kind) =>
        kind switch
        {
            GapKind.Wanted => texts["wanted more than lived"],
            GapKind.Close => texts["too close to tell apart"],
            GapKind.Lived => texts["lived more than asked for"],
        };

    public static string GapClass(GapKind kind) =>
        kind switch
        {
            GapKind.Wanted => "tag warn",
            GapKind.Close => "tag",
            GapKind.Lived => "tag good",
        };

    /// <summary>Over the themes of one side only.</summary>
    public static string SideHeading(this Texts texts, ThemeAim? aim) =>
        aim switch
        {
            ThemeAim.Today => texts["Said of today"],
            ThemeAim.ShouldBe => texts["Said of how it should be"],
            ThemeAim.Both => texts["Said of both, by too few on one side to compare"],
            null => texts["Not known yet"],
        };

    private static int Elsewhere(Theme theme, ThemeShare loud) =>
        Percent(new Rate(theme.Answers - loud.Said, theme.Heard - loud.Asked).Share);

    private static int Percent(ThemeShare share) => Percent(new Rate(share.Said, share.Asked).Share);

    private static int Percent(double share) => (int)Math.Round(share * 100, MidpointRounding.AwayFromZero);
}
