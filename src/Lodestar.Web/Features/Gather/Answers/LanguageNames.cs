using System.Globalization;

namespace Lodestar.Web.Features.Gather.Answers;

/// <summary>A language as those who speak it call it.</summary>
public static class LanguageNames
{
    public static string Of(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        return culture.TextInfo.ToTitleCase(culture.NativeName);
    }
}
