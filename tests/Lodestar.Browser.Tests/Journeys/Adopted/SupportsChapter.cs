using Lodestar.Browser.Tests.Hosting;
using Lodestar.Browser.Tests.Journeys.Northquay;
using Lodestar.Web.Features.Triangle;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Journeys.Adopted;

/// <summary>What holds the vision up: purpose, pillars, pairs, standards and a playbook (steps 20 to 23).</summary>
internal static class SupportsChapter
{
    public static async Task PurposeAndPillarsAsync(Visit champion)
    {
        await champion.GoToAsync("/triangle/purpose");
        await champion.FillAsync("Our purpose", NorthquayTriangle.Purpose);
        await champion.ClickAsync("Save the purpose");
        await champion.ClickAsync("Put it on the shelf");
        await champion.ShouldSayAsync("It is on the shelf");
        foreach (var (pillar, kind, action, proofs) in NorthquayTriangle.Pillars)
        {
            await champion.GoToAsync("/triangle/pillars");
            await champion.FillAsync("Name", pillar);
            await champion.Page.Locator($"input[name='Form.Kind'][value='{kind}']").CheckAsync();
            await champion.ClickAsync("Add the pillar");
            await champion.FillAsync("Another action", action);
            await champion.ClickAsync("Add the action");
            await champion.Page.WaitForURLAsync("**/triangle/actions/**");
            foreach (
                var (field, proof) in new[] { ("Behavior", proofs.Behavior), ("Measure", proofs.Measure), ("Training", proofs.Training) }
            )
                await champion.Page.Locator($"[name='Form.{field}']").FillAsync(proof!);
            await champion.ClickAsync("Save the action");
        }
        await champion.GoToAsync("/triangle/pillars");
        await Assertions.Expect(champion.Page.Locator("main .tag.good")).ToHaveCountAsync(3);
        await champion.ShouldBeAccessibleAsync();
    }

    public static async Task NeverAndAlwaysAsync(Visit champion)
    {
        await champion.GoToAsync("/triangle/never-always");
        await champion.Page.GetByLabel("Always").FillAsync("Respond promptly"); // judged while it is typed
        await champion.ShouldSayAsync("“promptly” is open to interpretation");
        await champion.ClickAsync("Add the pair");
        await champion.ShouldSayAsync("“promptly” is open to interpretation");
        foreach (var (number, (always, never)) in NorthquayTriangle.Pairs.Index())
        {
            await champion.Page.GetByLabel("Always").FillAsync(always);
            await champion.Page.GetByLabel("Never").FillAsync(never);
            await champion.ClickAsync("Add the pair");
            await champion.ShouldSayAsync(number == 0 ? "1 pair so far" : $"{number + 1} pairs so far");
        }
        await champion.ShouldBeAccessibleAsync();
    }

    public static async Task StandardsAsync(Visit champion)
    {
        await champion.GoToAsync("/triangle/touch-points");
        foreach (var point in NorthquayTriangle.TouchPoints)
        {
            await champion.FillAsync("Another touch point", point);
            await champion.ClickAsync("Add the touch point");
        }
        await champion.GoToAsync("/triangle/standards");
        foreach (var (name, at, kind, _, _) in NorthquayTriangle.Standards)
        {
            await champion.FillAsync("What people say", name);
            await champion.Page.Locator($"input[name='Form.Kind'][value='{kind}']").CheckAsync();
            await champion.Page.GetByLabel("Where does it hold?").SelectOptionAsync(new SelectOptionValue { Label = at ?? "Everywhere" });
            await champion.ClickAsync("Propose the standard");
            await champion.ClickAsync($"Adopt “{name}”");
        }
        await champion.GoToAsync("/triangle/standards/grid");
        await Assertions.Expect(champion.Page.Locator(".standard-grid td:nth-child(2) li")).ToHaveCountAsync(8);
        await Assertions.Expect(champion.Page.Locator(".standard-grid td:nth-child(3) li")).ToHaveCountAsync(4);
        await champion.ShouldBeAccessibleAsync();
    }

    public static async Task PlaybookAsync(Visit champion)
    {
        await champion.GoToAsync("/triangle/playbooks/new");
        await champion.FillAsync("What went wrong?", "Missed connection");
        await champion.FillAsync("Hear", "Listen to the end before you look at the screen");
        await champion.FillAsync("Apologize", "Say that we are sorry that they wait");
        await champion.FillAsync("Fix", "Put them on the next crossing");
        await champion.FillAsync("Tell", "Note in the log what broke");
        await champion.Page.GetByLabel("Frontline").FillAsync("60");
        await champion.Page.GetByLabel("Rebook unasked").CheckAsync();
        await champion.ClickAsync("Save the playbook");
        await champion.ShouldSayAsync("Missed connection");
        await champion.ShouldSayAsync("60");
        await champion.ShouldBeAccessibleAsync();
    }

    public static async Task LookAtItAsync(Visit member)
    {
        await member.GoToAsync("/triangle");
        await member.ShouldSayAsync("Not my job");
        await member.ShouldSayAsync(NorthquayTriangle.Purpose);
        await member.ShouldFitTheScreenAsync();
        await member.ShouldBeAccessibleAsync();
    }
}
