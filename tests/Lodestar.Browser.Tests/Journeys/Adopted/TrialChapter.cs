using Lodestar.Browser.Tests.Hosting;
using Lodestar.Browser.Tests.Journeys.Northquay;
using Lodestar.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Journeys.Adopted;

/// <summary>Two observers, ten moments, and a standard whose words go back (step 22).</summary>
internal static class TrialChapter
{
    public static async Task SendBackWhatTwoReadInTwoWaysAsync(Crew crew)
    {
        await crew.Tomasz.GoToAsync("/triangle/standards");
        await crew.Tomasz.FillAsync("What people say", "Look approachable");
        await crew.Tomasz.ClickAsync("Propose the standard");
        await crew.Tomasz.ClickAsync("Adopt “Look approachable”");
        await crew.Tomasz.FollowAsync("Look approachable");
        await crew.Tomasz.FollowAsync("Try it with two people");
        await crew
            .Tomasz.Page.GetByLabel("One", new() { Exact = true })
            .SelectOptionAsync(new SelectOptionValue { Label = Cast.Lena.Name });
        await crew.Tomasz.Page.GetByLabel("The other").SelectOptionAsync(new SelectOptionValue { Label = Cast.Mara.Name });
        await crew.Tomasz.ClickAsync("Start the trial");
        await crew.Tomasz.ShouldSayAsync("How far it is");

        await crew.Lena.GoToAsync("/triangle");
        await crew.Lena.Page.GetByRole(AriaRole.Link, new() { Name = "Look approachable" }).ClickAsync();
        await crew.Lena.ShouldFitTheScreenAsync();
        await crew.Lena.ShouldBeAccessibleAsync();
        await MarkAsync(crew.Lena, "++-+?++-++");
        await crew.Mara.GoToAsync(crew.Lena.Path);
        await MarkAsync(crew.Mara, "+--?++-+++");

        await crew.Mara.ShouldSayAsync("5 of 10");
        await crew.Mara.ShouldSayAsync("Two people saw two things");
        await crew.Mara.ShouldBeAccessibleAsync();
        await crew.Tomasz.GoToAsync("/triangle/standards");
        await crew.Tomasz.FollowAsync("Look approachable");
        await crew.Tomasz.ShouldSayAsync("two people read these words in two ways");
    }

    private static async Task MarkAsync(Visit observer, string marks)
    {
        foreach (var (number, mark) in marks.Index())
        {
            await Assertions.Expect(observer.Page.Locator("#moment")).ToHaveTextAsync($"Moment {number + 1} of 10");
            await observer.ClickAsync(
                mark is '+' ? "It was done"
                : mark is '-' ? "It was not done"
                : "I cannot tell"
            );
        }
    }
}
