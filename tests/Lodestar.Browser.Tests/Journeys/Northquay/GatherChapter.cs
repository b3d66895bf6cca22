using System.Text;
using Lodestar.Browser.Tests.Hosting;
using Lodestar.Web.Features.Gather.Demo;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Journeys.Northquay;

internal static class GatherChapter
{
    public static async Task AskAndListenAsync(Company company, Visit facilitator)
    {
        await facilitator.GoToAsync("/gather/surveys/new?ask=three");
        await facilitator.FillAsync("Name of the survey", "Your best day");
        await facilitator.ClickAsync("Make the survey");
        await facilitator.ClickAsync("Open the survey");
        var link = await facilitator.Page.Locator("main a[href*='/s/']").First.GetAttributeAsync("href");

        await AnswerOnAPhoneAsync(company, new Uri(link!).AbsolutePath);
        await BringTheOthersAsync(facilitator);

        await facilitator.ClickAsync("Close the survey");
        await facilitator.ShouldSayAsync("187");
        await facilitator.ShouldSayAsync("Onboard");
        await facilitator.ShouldBeAccessibleAsync();
    }

    public static async Task FindWhatIsSaidEverywhereAsync(Visit facilitator)
    {
        await facilitator.Page.Locator("main a[href$='/themes']").First.ClickAsync();
        await facilitator.Page.WaitForURLAsync("**/themes");
        // The work runs in the background and the page fetches what it found.
        await Assertions.Expect(facilitator.Page.Locator("article.theme").First).ToBeVisibleAsync(new() { Timeout = 60_000 });
        var names = await facilitator.Page.Locator("article.theme h3").AllInnerTextsAsync();
        names.Take(2).ShouldBe(["Calm", "Clear"], ignoreOrder: false);
        names.ShouldContain("Fast");

        await facilitator.FollowAsync("Calm");
        await Assertions.Expect(facilitator.Page.Locator(".quotes li").First).ToBeVisibleAsync();
        await facilitator.FillAsync("Name", "Calm and at ease");
        await facilitator.ClickAsync("Rename");
        await facilitator.ShouldSayAsync("Calm and at ease");
    }

    // A deckhand's old phone, no script: one page, one button.
    private static async Task AnswerOnAPhoneAsync(Company company, string path)
    {
        await using var deckhand = await company.VisitorAsync(script: false);
        await deckhand.GoToAsync(path);
        await deckhand.ShouldFitTheScreenAsync();
        await deckhand.Page.Locator("textarea").First.FillAsync("Calm. People should step off calmer than they came aboard.");
        await deckhand.Page.Locator("#unit").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await deckhand.Page.Locator("input[name='Form.Level'][value='Frontline']").CheckAsync();
        await deckhand.ClickAsync("Send");
        await deckhand.Page.WaitForURLAsync("**/thanks**");
    }

    private static async Task BringTheOthersAsync(Visit facilitator)
    {
        await facilitator.FollowAsync("Bring answers from a file");
        await facilitator
            .Page.Locator("input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "answers.csv",
                    MimeType = "text/csv",
                    Buffer = Answers(),
                }
            );
        await facilitator.ClickAsync("Look at it");
        await facilitator.ShouldSayAsync("186");
        await facilitator.ClickAsync("Take them in");
        await facilitator.ShouldSayAsync("186 answers were taken in");
    }

    private static byte[] Answers()
    {
        var voices = new NorthquayVoices();
        var rows = NorthquaySeats
            .All()
            .Skip(1)
            .Select(
                (seat, number) =>
                    $"\"{voices.ThinkOf(seat, NorthquayVoices.LanguageOf(seat, number)).Replace("\"", "\"\"", StringComparison.Ordinal)}\",{seat.Department} / {seat.Team},{seat.Level}"
            );
        return Encoding.UTF8.GetBytes(string.Join("\r\n", rows.Prepend("What should customers think of?,Unit,Level")));
    }
}
