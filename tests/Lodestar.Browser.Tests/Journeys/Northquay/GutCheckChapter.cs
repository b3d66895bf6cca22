using Lodestar.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Journeys.Northquay;

internal static class GutCheckChapter
{
    private static readonly string[] Readers = ["Ana Silva", "Bogdan Król", "Chidi Eze", "Dora Weiss", "Emeka Obi"];

    public static async Task AskThoseWhoWereNotThereAsync(Company company, Visit facilitator)
    {
        await facilitator.GoToAsync("/write");
        await facilitator.Page.Locator("main a[href*='/write/drafts/0']").First.ClickAsync();
        await facilitator.FollowAsync("Start a gut check");
        await facilitator.ClickAsync("Choose who is asked");
        await facilitator.Page.WaitForURLAsync("**/readers");
        foreach (var reader in Readers)
        {
            await facilitator.FillAsync("Name", reader);
            await facilitator.ClickAsync("Ask them");
            await facilitator.ShouldSayAsync(
                $"{Array.IndexOf(Readers, reader) + 1} {(reader == Readers[0] ? "person is" : "people are")} asked"
            );
        }
        await facilitator.FollowAsync("Done");
        await facilitator.FollowAsync("Links to hand over");
        await facilitator.ClickAsync("Make links");
        var links = facilitator.Page.Locator("input[readonly]");
        await Assertions.Expect(links).ToHaveCountAsync(Readers.Length);
        foreach (var link in await links.EvaluateAllAsync<string[]>("fields => fields.map(f => f.value)"))
            await ReadAsync(company, new Uri(link).AbsolutePath);

        await facilitator.GoToAsync("/gut-check");
        await facilitator.Page.Locator("main a[href*='/gut-check/rounds/0']").First.ClickAsync();
        await facilitator.ShouldSayAsync("5 of 5 have answered");
        await facilitator.ClickAsync("Close and look");
        await facilitator.ShouldSayAsync("5 of 5");
        await facilitator.ShouldBeAccessibleAsync();
    }

    public static async Task AdoptAsync(Visit owner)
    {
        await owner.GoToAsync("/gut-check");
        await owner.Page.Locator("main a[href*='/gut-check/rounds/0']").First.ClickAsync();
        await owner.FollowAsync("Adopt the sentence");
        await owner.ShouldSayAsync("What speaks against it");
        await owner.ShouldBeAccessibleAsync();
        await owner.FillAsync("Why adopt it all the same?", "The roles are asked next week, at the launch.");
        await owner.ClickAsync("Make it our vision all the same");
        await owner.GoToAsync("/");
        (await owner.HeadingAsync()).ShouldBe(Company.Vision);
    }

    private static async Task ReadAsync(Company company, string path)
    {
        await using var reader = await company.VisitorAsync();
        await reader.GoToAsync(path);
        await reader.Page.GetByRole(AriaRole.Link, new() { Name = "Go on" }).ClickAsync();
        await reader.Page.Locator(".react label").First.ClickAsync();
        await reader.ClickAsync("Send my answer");
        await reader.ShouldSayAsync("Thank you");
    }
}
