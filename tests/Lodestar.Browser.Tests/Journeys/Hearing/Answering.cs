using Lodestar.Browser.Tests.Hosting;
using Lodestar.Web.Features.Gather.Demo;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Journeys.Hearing;

/// <summary>The pages for answering are the same in each language, so what is pressed is known by its place, not by its words.</summary>
internal static class Answering
{
    private const string Onward = "[data-part]:visible .moves button.button:not(.plain)";

    /// <summary>Steps through the three questions and sends them.</summary>
    public static async Task AnswerAsync(this Visit visit, NorthquayAnswer answer)
    {
        foreach (var (number, text) in Texts(answer))
        {
            await visit.Page.Locator($"#answer-{number}").FillAsync(text);
            await visit.Page.Locator(Onward).ClickAsync();
        }
        await visit.Page.Locator(Onward).ClickAsync();
        await visit.Page.Locator(".thanks").WaitForAsync();
    }

    /// <summary>Fills in the whole page at once, where all of it is seen at once.</summary>
    public static async Task FillInAsync(this Visit visit, NorthquayAnswer answer)
    {
        foreach (var (number, text) in Texts(answer))
            await visit.Page.Locator($"#answer-{number}").FillAsync(text);
        await visit.Page.Locator($"input[name='Form.Level'][value='{answer.Seat.Level}']").CheckAsync();
        await visit.Page.Locator("form.answer .actions button").First.ClickAsync();
    }

    /// <summary>Comes in at a kiosk: number, PIN, and on.</summary>
    public static async Task KnockAsync(this Visit kiosk, (string Number, string Pin) slip)
    {
        await kiosk.Page.Locator("#number").FillAsync(slip.Number);
        await kiosk.Page.Locator("#pin").FillAsync(slip.Pin);
        await kiosk.Page.Locator(Onward).ClickAsync();
    }

    public static Task ShouldSeeAsync(this Visit visit, string selector, string words) =>
        Assertions.Expect(visit.Page.Locator(selector)).ToContainTextAsync(words);

    private static IEnumerable<(int Number, string Text)> Texts(NorthquayAnswer answer) =>
        [(1, answer.ThinkOf), (2, answer.Feel ?? ""), (3, answer.InTheWay ?? "")];
}
