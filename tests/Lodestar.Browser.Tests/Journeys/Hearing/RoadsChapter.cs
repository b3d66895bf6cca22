using Lodestar.Browser.Tests.Hosting;
using Lodestar.Browser.Tests.Journeys.Northquay;
using Lodestar.Core.Organizations;
using Lodestar.Web.Features.Gather.Demo;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Lodestar.Browser.Tests.Journeys.Hearing;

/// <summary>The other roads to the same pool: a poster, a letter, a file from elsewhere, a pile of paper.</summary>
internal static class RoadsChapter
{
    /// <summary>A deckhand's old phone, no script, in Polish: the poster knows the ship.</summary>
    public static async Task AnswerByPosterAsync(Round round)
    {
        var answer = round.Take(1, a => a is { Language: "pl", Seat: { Team: "Alba", Level: Level.Frontline } })[0];
        await using var deckhand = await round.VisitorAsync(script: false);
        await deckhand.GoToAsync($"/s/{round.Code}?culture=pl&unit={await UnitAsync(round, "Alba")}");
        await deckhand.ShouldFitTheScreenAsync();
        await deckhand.ShouldSeeAsync("h1", "Twój najlepszy dzień");
        (await deckhand.Page.Locator("#unit option:checked").InnerTextAsync()).ShouldContain("Alba");
        await deckhand.FillInAsync(answer);
        await deckhand.Page.WaitForURLAsync("**/thanks**");
    }

    /// <summary>The first letter that reaches somebody whose words are not heard yet, in their language.</summary>
    public static async Task AnswerByLetterAsync(Round round)
    {
        var (link, answer) = await FirstLetterAsync(round);
        await using var reader = await round.VisitorAsync();
        await reader.GoToAsync(link);
        await reader.AnswerAsync(answer);
        await Assertions.Expect(reader.Page.Locator(".receipt output")).ToBeVisibleAsync();
    }

    /// <summary>What was gathered before, elsewhere.</summary>
    public static async Task BringAFileAsync(Round round, Visit mara)
    {
        var paper = round.Take(4, a => a.Seat.Team == "Halina");
        await mara.GoToAsync($"{round.Page}/import");
        var file = new FilePayload
        {
            Name = "answers.csv",
            MimeType = "text/csv",
            Buffer = round.TakeTheRest(),
        };
        await mara.Page.Locator("input[type=file]").SetInputFilesAsync(file);
        await mara.ClickAsync("Look at it");
        await mara.ShouldSayAsync("170 answers to take in");
        await mara.ClickAsync("Take them in");
        await mara.ShouldSayAsync("170 answers were taken in");

        await TurnoutChapter.SeeALowShipAsync(round, mara);
        foreach (var (at, answer) in paper.Index())
        {
            var place = $"unit={await UnitAsync(round, "Halina")}&culture={answer.Language}&sheets={at}";
            await mara.GoToAsync($"{round.Page}/keying?{place}");
            await mara.FillInAsync(answer);
            await mara.Page.WaitForURLAsync($"**sheets={at + 1}**");
        }
    }

    private static async Task<(string Link, NorthquayAnswer Answer)> FirstLetterAsync(Round round)
    {
        while (true)
        {
            var letter = await round.App.Mail.NextAsync(TestContext.Current.CancellationToken);
            var person = await round.App.ReadAsync(db => db.People.SingleAsync(p => p.Email == letter.To));
            var team = await round.App.ReadAsync(db => db.Units.Where(u => u.Id == person.UnitId).Select(u => u.Name).SingleAsync());
            var link = Mailbox.LinkIn(letter);
            var language = link[^2..]; // the last thing that a link says
            if (round.Find(a => a.Language == language && a.Seat.Team == team && a.Seat.Level == person.Level) is { } answer)
                return (link, answer);
        }
    }

    private static Task<Guid> UnitAsync(Round round, string name) =>
        round.App.ReadAsync(db => db.Units.Where(u => u.Name == name && u.ParentId != null).Select(u => u.Id).SingleAsync());
}
