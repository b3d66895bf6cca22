using Lodestar.Core.Gather;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Lodestar.Web.Features.Gather.Receipts;

/// <summary>A receipt is shown once, on the page that says thank you: it travels there in a cookie that is gone when it was read.</summary>
public static class Handing
{
    private const string Key = "receipt";

    public static void Hand(this PageModel page, ReceiptCode receipt) => page.TempData[Key] = receipt.ToString();

    /// <summary>Null on any other look at the page.</summary>
    public static string? Take(ITempDataDictionary tempData) => tempData[Key] as string;
}
