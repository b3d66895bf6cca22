using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features;

/// <summary>One sentence that the next page says: what was just done, and how to take it back.</summary>
public static class PageTalk
{
    private const string Key = "said";
    private const string UndoKey = "undo";

    /// <param name="page">The page that acted.</param>
    /// <param name="sentence">Already in the reader's language.</param>
    /// <param name="undo">Where a POST takes it back.</param>
    public static void Say(this PageModel page, string sentence, string? undo = null)
    {
        page.TempData[Key] = sentence;
        if (undo is not null)
            page.TempData[UndoKey] = undo;
    }

    public static (string? Sentence, string? Undo) Heard(Microsoft.AspNetCore.Mvc.ViewFeatures.ITempDataDictionary tempData) =>
        (tempData[Key] as string, tempData[UndoKey] as string);
}
