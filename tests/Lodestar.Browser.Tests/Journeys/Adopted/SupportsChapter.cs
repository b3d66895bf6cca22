using Lodestar.Browser.Tests.Hosting;
using Lodestar.Browser.Tests.Journeys.Northquay;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Journeys.Adopted;

/// <summary>What holds the vision up: purpose, pillars, pairs, standards and a playbook (steps 20 to 23).</summary>
internal static class SupportsChapter
{
    private static readonly (string Pillar, string Action)[] Pillars =
    [
        ("Clear", "Give one answer on every channel"),
        ("Calm", "Say what happens next before anybody asks"),
        ("One more kindness", "Do one thing nobody asked for"),
    ];

    private static readonly (string Always, string Never)[] Pairs =
    [
        ("Greet first", "Look through people"),
        ("Explain delays", "Shrug at delays"),
        ("Own it", "Not my job"),
        ("Walk along", "Point vaguely"),
        ("Name the price", "Hide a fee"),
        ("Thank everybody", "Skip a goodbye"),
        ("Call back today", "Argue a refund"),
    ];

    private static readonly string[] TouchPoints = ["Booking", "Check-in", "Boarding", "On board", "Arrival", "Refunds"];

    private static readonly (string Name, string At, bool GoesWrong)[] Standards =
    [
        ("Greet first", "Everywhere", false),
        ("Explain delays", "Everywhere", false),
        ("Own it", "Everywhere", false),
        ("Name the whole price", "Booking", false),
        ("Say lane and time", "Check-in", false),
        ("Walk along", "Boarding", false),
        ("Round the deck", "On board", false),
        ("Thank at the ramp", "Arrival", false),
        ("Rebook unasked", "Check-in", true),
        ("Announce in five minutes", "On board", true),
        ("Refund up to 60 euro", "Refunds", true),
        ("Call back today", "Refunds", true),
    ];

    public static async Task PurposeAndPillarsAsync(Visit champion)
    {
        await champion.GoToAsync("/triangle/purpose");
        await champion.FillAsync("Our purpose", "We keep island and mainland lives joined");
        await champion.ClickAsync("Save the purpose");
        await champion.ClickAsync("Put it on the shelf");
        await champion.ShouldSayAsync("It is on the shelf");
        foreach (var (kind, (pillar, action)) in Pillars.Index())
        {
            await champion.GoToAsync("/triangle/pillars");
            await champion.FillAsync("Name", pillar);
            await champion.Page.Locator("input[name='Form.Kind']").Nth(kind).CheckAsync();
            await champion.ClickAsync("Add the pillar");
            await champion.FillAsync("Another action", action);
            await champion.ClickAsync("Add the action");
            await champion.Page.WaitForURLAsync("**/triangle/actions/**");
            foreach (var proof in (string[])["Behavior", "Measure", "Training"])
                await champion.Page.Locator($"[name='Form.{proof}']").FillAsync($"{proof} of {pillar}");
            await champion.ClickAsync("Save the action");
        }
        await champion.GoToAsync("/triangle/pillars");
        await Assertions.Expect(champion.Page.Locator("main .tag.good")).ToHaveCountAsync(Pillars.Length);
        await champion.ShouldBeAccessibleAsync();
    }

    public static async Task NeverAndAlwaysAsync(Visit champion)
    {
        await champion.GoToAsync("/triangle/never-always");
        await champion.Page.GetByLabel("Always").FillAsync("Respond promptly"); // judged while it is typed
        await champion.ShouldSayAsync("“promptly” is open to interpretation");
        await champion.ClickAsync("Add the pair");
        await champion.ShouldSayAsync("“promptly” is open to interpretation");
        foreach (var (number, (always, never)) in Pairs.Index())
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
        foreach (var point in TouchPoints)
        {
            await champion.FillAsync("Another touch point", point);
            await champion.ClickAsync("Add the touch point");
        }
        await champion.GoToAsync("/triangle/standards");
        foreach (var (name, at, goesWrong) in Standards)
        {
            await champion.FillAsync("What people say", name);
            await champion.Page.Locator("input[name='Form.Kind']").Nth(goesWrong ? 1 : 0).CheckAsync();
            await champion.Page.GetByLabel("Where does it hold?").SelectOptionAsync(new SelectOptionValue { Label = at });
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
        await member.ShouldSayAsync("We keep island and mainland lives joined");
        await member.ShouldFitTheScreenAsync();
        await member.ShouldBeAccessibleAsync();
    }
}
