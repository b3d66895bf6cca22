using Lodestar.Browser.Tests.Hosting;
using Lodestar.Web.Tests.Hosting;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Journeys.Northquay;

internal static class FirstRun
{
    public static async Task<Visit> FoundAsync(Company company)
    {
        var visit = await company.VisitorAsync(Screen.Desktop);
        await visit.GoToAsync("/");
        await visit.FillAsync("Your organization", Cast.Northquay.Name);
        await visit.FillAsync("Your name", Cast.Ines.Name);
        await visit.FillAsync("Your email", Cast.Ines.Email);
        await visit.FillAsync("A password", LodestarApp.Password);
        await visit.ClickAsync("Begin the journey");
        await visit.Page.WaitForURLAsync("**/");
        return visit;
    }

    public static async Task<Visit> InviteAsync(Company company, Visit owner, Actor actor, string role, Screen screen = Screen.Desktop)
    {
        await owner.GoToAsync("/settings/members");
        await owner.FillAsync("Name", actor.Name);
        await owner.FillAsync("Email", actor.Email);
        await owner.Page.GetByRole(AriaRole.Radio, new() { Name = role }).CheckAsync();
        await owner.ClickAsync("Add and send a link");
        await owner.ShouldSayAsync($"{actor.Name} is in");
        return await company.EnterByMailAsync(actor, screen);
    }
}

internal static class Saying
{
    public static Task ShouldSayAsync(this Visit visit, string words) =>
        Assertions.Expect(visit.Page.Locator("body")).ToContainTextAsync(words);
}
