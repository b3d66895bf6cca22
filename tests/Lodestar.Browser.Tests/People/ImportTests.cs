using Lodestar.Browser.Tests.Hosting;
using Lodestar.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.People;

public class ImportTests(BrowserApp app, Chromium chromium) : IClassFixture<BrowserApp>
{
    // A person of its own for each run: whoever is in already is no longer new.
    private static FilePayload ListWith(string name) =>
        new()
        {
            Name = "new-people.csv",
            MimeType = "text/csv",
            Buffer = System.Text.Encoding.UTF8.GetBytes(
                $"Name;Unit;Level\n{name};Onboard / Alba;Frontline\nليلى {name};Terminals / Saltmarsh;Manager\nTom;IT;admiral\n"
            ),
        };

    [Theory]
    [InlineData("Nadia Wrona", true)]
    [InlineData("Celina Kos", false)]
    public async Task A_list_is_chosen_looked_at_and_imported(string name, bool script)
    {
        await using var visit = await chromium.VisitAsync(app, Cast.Tomasz, Screen.Desktop, script);
        await visit.GoToAsync("/people/import");
        await visit.ShouldBeAccessibleIfAsync(script);

        await visit.Page.Locator("input[type=file]").SetInputFilesAsync(ListWith(name));
        await visit.ClickAsync("Show what would change");
        await visit.Page.GetByText("“admiral” is not a level.").WaitForAsync();
        await visit.ShouldBeAccessibleIfAsync(script);
        await visit.ShouldFitTheScreenAsyncIf(script);

        await visit.Page.Locator("form[action*='handler=Import'] button").ClickAsync();
        await visit.Page.GetByText("The list is imported").WaitForAsync();

        await visit.GoToAsync($"/people?q={Uri.EscapeDataString(name)}");
        await visit.Page.GetByText(name).First.WaitForAsync();
    }

    [Theory]
    [InlineData("/people")]
    [InlineData("/people/units")]
    [InlineData("/people/new")]
    [InlineData("/people/import")]
    public async Task The_pages_are_accessible_and_fit_a_phone(string page)
    {
        await using var visit = await chromium.VisitAsync(app, Cast.Tomasz, Screen.Phone);

        await visit.GoToAsync(page);

        await visit.ShouldBeAccessibleAsync();
        await visit.ShouldFitTheScreenAsync();
    }
}

internal static class VisitWithoutScript
{
    // axe is itself a script: where the page may run none, the same page is looked at in the other run.
    public static Task ShouldBeAccessibleIfAsync(this Visit visit, bool script) =>
        script ? visit.ShouldBeAccessibleAsync() : Task.CompletedTask;

    public static Task ShouldFitTheScreenAsyncIf(this Visit visit, bool script) =>
        script ? visit.ShouldFitTheScreenAsync() : Task.CompletedTask;
}
