using System.Net;
using Lodestar.Core.GutCheck;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.GutCheck;

public class ReadingPageTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    private const string Sentence = "Make every crossing seamless and clear";

    [Fact]
    public async Task A_reader_says_what_they_would_do_answers_and_types_it_from_memory()
    {
        var asking = await Asking.AboutAsync(app, Sentence, readers: 1);
        var page = await app.Visitor()
            .SubmitAsync(asking.Links[0], ("Form.ColdRead", "explain the delay"), ("Form.Reaction", "DefinitelyUs"));
        page.Text.ShouldNotContain(Sentence);

        page = await page.SubmitAsync(("typed", "make every crossing calm"));

        page.Heading.ShouldBe("Thank you, that helps");
        page.Text.ShouldContain(Sentence);
        var reader = await asking.ReaderAsync(app, 0);
        (reader.ColdRead, reader.Recited).ShouldBe(("explain the delay", "make every crossing calm"));
    }

    [Fact]
    public async Task The_result_shows_what_readers_would_do_and_what_stayed()
    {
        var asking = await Asking.AboutAsync(app, Sentence, readers: 6);
        foreach (var link in asking.Links)
        {
            var page = await app.Visitor().SubmitAsync(link, ("Form.ColdRead", "greet first"), ("Form.Reaction", "DefinitelyUs"));
            await page.SubmitAsync(("typed", Sentence));
        }
        await app.As(Cast.Mara).PostAsync($"{asking.Address}/closure", asking.Address);

        var result = await app.As(Cast.Mara).OpenAsync(asking.Address);

        result.Text.ShouldContain("6 people said what they would do");
        result.Text.ShouldContain("6 word for word");
        result.Find("section:has(#by-kind) tbody").TextContent.ShouldContain("Family or friend");
    }

    [Fact, Trait("Catalog", "E5")]
    public async Task The_open_link_gives_a_browser_one_voice()
    {
        var asking = await Asking.AboutAsync(app, Sentence, readers: 0);
        await app.As(Cast.Mara).PostAsync($"{asking.Address}/open-link", "/gut-check");
        var code = await app.ReadAsync(db => db.Rounds.Where(r => r.Id == asking.Round.Id).Select(r => r.OpenCode).SingleAsync());
        var visitor = app.Visitor();
        var page = await visitor.OpenAsync($"/g/open/{code}");
        (await app.ReadAsync(db => db.Readers.CountAsync(r => r.RoundId == asking.Round.Id))).ShouldBe(0);

        page = await page.SubmitAsync(("kind", "Customer"));
        await page.SubmitAsync(("Form.Reaction", "DefinitelyUs"));
        (await visitor.OpenAsync($"/g/open/{code}")).Text.ShouldContain("Thank you");

        var readers = await app.ReadAsync(db => db.Readers.Where(r => r.RoundId == asking.Round.Id).ToListAsync());
        readers
            .ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(
                r => r.CameByOpenLink.ShouldBeTrue(),
                r => r.Kind.ShouldBe(StakeholderKind.Customer),
                r => r.Reaction.ShouldBe(Reaction.DefinitelyUs)
            );
        await app.As(Cast.Mara).PostAsync($"{asking.Address}/open-link", "/gut-check", ("shut", "true"));
        (await app.Visitor().OpenAsync($"/g/open/{code}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Many_who_come_by_the_open_link_at_once_all_get_in()
    {
        var asking = await Asking.AboutAsync(app, Sentence, readers: 0);
        await app.As(Cast.Mara).PostAsync($"{asking.Address}/open-link", "/gut-check");
        var code = await app.ReadAsync(db => db.Rounds.Where(r => r.Id == asking.Round.Id).Select(r => r.OpenCode).SingleAsync());

        var pages = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => app.Visitor().SubmitAsync($"/g/open/{code}", ("kind", "Customer")))
        );

        pages.ShouldAllBe(p => p.Text.Contains("Is this us?", StringComparison.Ordinal));
        (await app.ReadAsync(db => db.Readers.CountAsync(r => r.RoundId == asking.Round.Id))).ShouldBe(8);
    }

    [Fact, Trait("Catalog", "T18")]
    public async Task On_the_last_day_those_who_have_not_answered_are_reminded_once()
    {
        var asking = await Asking.AboutAsync(app, Sentence, readers: 0);
        var page = await app.As(Cast.Mara)
            .OpenAsync($"/gut-check/rounds/new?version={(await DraftOfAsync("Keep every crossing calm")).Id}");
        page = await page.SubmitAsync();
        var roundId = Guid.Parse(page.Path.Split('/')[3]);
        await app.ChangeAsync(async db =>
        {
            var round = await db.Rounds.Include(r => r.Readers).SingleAsync(r => r.Id == roundId);
            var nobody = new Attendees(new HashSet<Guid>(), new HashSet<string>());
            round.Invite(new Invitation("Rui", StakeholderKind.Family, "rui@example.com"), nobody);
            round.Invite(new Invitation("By hand", StakeholderKind.Family), nobody);
        });
        app.Clock.Advance(TimeSpan.FromDays(7));

        await app.RunJobsAsync();
        app.Clock.Advance(TimeSpan.FromHours(1));
        await app.RunJobsAsync();

        var letters = app.Mail.Letters.Where(l => l.To == "rui@example.com").ToList();
        letters.ShouldHaveSingleItem().Text.ShouldContain("only reminder");
    }

    private Task<Lodestar.Core.Write.DraftVersion> DraftOfAsync(string sentence) =>
        Lodestar.Web.Tests.Write.Room.DraftAsync(app, sentence).ContinueWith(d => d.Result.Latest, TaskScheduler.Default);
}
