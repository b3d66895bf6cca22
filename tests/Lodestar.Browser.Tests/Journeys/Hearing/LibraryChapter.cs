using Lodestar.Browser.Tests.Hosting;
using Lodestar.Web.Tests.Documents.Reading;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Journeys.Hearing;

/// <summary>What Northquay says of itself already, and whether its slogan serves (step 3).</summary>
internal static class LibraryChapter
{
    public static async Task LookAtWhatIsSaidAsync(Visit mara)
    {
        await mara.GoToAsync("/gather/sources");
        (await mara.Page.Locator("main h2").AllInnerTextsAsync()).ShouldBe(["Mission", "Value", "Slogan", "Marketing"]);
        (await mara.Page.Locator("main .lines a").CountAsync()).ShouldBe(1 + 5 + 1 + 2);

        await mara.FollowAsync("Add another");
        await mara.Page.GetByLabel("What is it?").SelectOptionAsync("Marketing");
        await mara.FillAsync("Title", "Welcome leaflet");
        await mara
            .Page.Locator("input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "leaflet.docx",
                    MimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    Buffer = MadeUpFiles.Docx("We greet you at the ramp. We tell you when we are late."),
                }
            );
        await mara.ClickAsync("Add it");
        await mara.Page.Locator(".pieces input").Nth(1).CheckAsync();
        await mara.ClickAsync("Keep what is ticked");
        await mara.ShouldSeeAsync("section[aria-labelledby=kept]", "We tell you when we are late.");
    }

    public static async Task CheckTheSloganAsync(Visit mara)
    {
        await mara.GoToAsync("/gather/start-check");
        await mara.FillAsync("The sentence", "Smooth sailing, always");
        await mara.Page.GetByLabel("What is it?").SelectOptionAsync("Slogan");
        await mara.ClickAsync("Look at it");
        await mara.ShouldSeeAsync(".reasons", "Nobody can tell from it what to do tomorrow.");
        await mara.ShouldBeAccessibleAsync();
    }
}
