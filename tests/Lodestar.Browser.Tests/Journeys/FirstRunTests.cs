using Lodestar.Browser.Tests.Hosting;

namespace Lodestar.Browser.Tests.Journeys;

public class FirstRunTests(EmptyBrowserApp app, Chromium chromium) : IClassFixture<EmptyBrowserApp>
{
    [Fact]
    public async Task The_first_person_founds_the_organization_and_stands_at_the_start_of_the_road()
    {
        await using var visit = await chromium.VisitAsync(app, screen: Screen.Phone);
        await visit.GoToAsync("/");
        visit.Path.ShouldBe("/start");
        await visit.ShouldBeAccessibleAsync();

        await visit.FillAsync("Your organization", "Harbour Lights");
        await visit.FillAsync("Your name", "Adaeze Obi");
        await visit.FillAsync("Your email", "adaeze@harbour.example");
        await visit.FillAsync("A password", "lights along the quay");
        await visit.ClickAsync("Begin the journey");

        await visit.Page.WaitForURLAsync("**/");
        (await visit.HeadingAsync()).ShouldNotBeEmpty();
        await visit.ShouldBeAccessibleAsync();
        await visit.GoToAsync("/start");
        visit.Path.ShouldNotBe("/start");
    }
}
