using Lodestar.Text.Recall;

namespace Lodestar.Web.Features.Share.Recall;

/// <summary>What became of a word, said and drawn, so that color is not the only sign.</summary>
internal static class WordFateTexts
{
    public static string Say(this RecalledWord word, Texts texts) =>
        word.Fate switch
        {
            WordFate.Kept => texts["kept"],
            WordFate.OutOfPlace => texts["at another place"],
            WordFate.SameMeaning or WordFate.Swapped => texts["you said {0}", word.Typed],
            WordFate.Missed => texts["missed"],
            WordFate.Extra => texts["not in the sentence"],
        };

    public static string Icon(this RecalledWord word) =>
        word.Fate switch
        {
            WordFate.Kept => "check",
            WordFate.OutOfPlace or WordFate.SameMeaning or WordFate.Swapped => "shuffle",
            WordFate.Missed => "minus",
            WordFate.Extra => "x",
        };
}
