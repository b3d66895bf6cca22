using Lodestar.Browser.Tests.Hosting;
using Lodestar.Web.Tests.People;

namespace Lodestar.Browser.Tests.Journeys.Northquay;

internal static class PeopleChapter
{
    /// <summary>Three rows are refused with reasons; corrected, they follow, and nobody is doubled.</summary>
    public static async Task BringInTheListAsync(Visit visit)
    {
        await UploadAsync(visit, NorthquayList.WithThreeBadRows());
        await visit.ShouldSayAsync("240 rows were read");
        await visit.ClickAsync("Import 237 people");
        await visit.ShouldSayAsync("237");
        await visit.Page.WaitForFunctionAsync("() => !document.body.innerText.includes('The import is running')");

        await UploadAsync(visit, NorthquayList.Whole());
        await visit.ClickAsync("Import 3 people");
        await visit.Page.WaitForFunctionAsync("() => !document.body.innerText.includes('The import is running')");

        await visit.GoToAsync("/people");
        await visit.ShouldSayAsync("240 people");
        await visit.GoToAsync("/people/units");
        await visit.ShouldSayAsync("Night Desk");
    }

    private static async Task UploadAsync(Visit visit, byte[] list)
    {
        await visit.GoToAsync("/people/import");
        await visit
            .Page.Locator("input[type=file]")
            .SetInputFilesAsync(
                new Microsoft.Playwright.FilePayload
                {
                    Name = "people.csv",
                    MimeType = "text/csv",
                    Buffer = list,
                }
            );
        await visit.ClickAsync("Show what would change");
        await visit.Page.WaitForURLAsync("**/people/import/**");
    }
}
