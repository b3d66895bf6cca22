using System.Globalization;

namespace Lodestar.Web.Localization;

/// <summary>A language as those who speak it call it.</summary>
public static class LanguageNames
{
    /// <summary>What questions can be worded in: the first languages of most people at work.</summary>
    public static IReadOnlyList<string> Offered { get; } =
        "en ar bg bn cs da de el es et fa fi fr he hi hr hu id it ja ko lt lv nb nl pa pl pt ro ru sk sl so sq sr sv sw ta th tl tr uk ur vi zh".Split(
            ' '
        );

    public static string Of(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        return culture.TextInfo.ToTitleCase(culture.NativeName);
    }
}
