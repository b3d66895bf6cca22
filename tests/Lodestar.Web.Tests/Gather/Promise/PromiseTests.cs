using System.Net;
using Lodestar.Core.Gather;
using Lodestar.Core.Organizations;
using Lodestar.Web.Data;
using Lodestar.Web.Features.Gather.Promise;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Gather.Promise;

/// <summary>What somebody can look at before sending, and what is said of words that tell too much.</summary>
public class PromiseTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    private const string Look = "Look at what would be stored";

    [Fact]
    public async Task Before_answering_a_page_says_what_is_stored_and_what_the_manager_sees()
    {
        var scene = await Scene.OpenAsync(app);

        var page = await (await app.Visitor().OpenAsync(scene.Link)).FollowAsync(".promise details a");

        page.Heading.ShouldBe("What we store, and what your manager sees");
        page.Text.ShouldContain("sentences only from groups of 8 or more");
        page.Text.ShouldContain("What nobody can protect you from");
        (await page.FollowAsync("a.button")).Path.ShouldBe(scene.Link);
    }

    [Fact]
    public async Task A_code_that_opens_no_survey_opens_no_promise_and_no_receipt()
    {
        var code = SurveyCode.New();

        foreach (var page in new[] { "promise", "receipt" })
            (await app.Visitor().OpenAsync($"/s/{code}/{page}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("Catalog", "F1")]
    public async Task What_would_be_stored_is_shown_column_by_column_and_is_what_then_is_stored()
    {
        var scene = await Scene.OpenAsync(app, QuestionBank.ThinkOf, QuestionBank.InTheWay);

        var page = await Filled(await app.Visitor().OpenAsync(scene.Link), scene, "Calm\nand clear");

        page.Heading.ShouldBe("Exactly this would be stored");
        (await scene.ResponsesAsync()).ShouldBeEmpty();
        page.All("dt").ShouldBe(await ColumnsAsync("Responses", "Answers", "SpentAttempts"), ignoreOrder: true);
        page.Find(".stored:nth-of-type(2)").TextContent.ShouldContain("Calm\nand clear");

        (await page.PressAsync("Send")).Heading.ShouldBe("Recorded. Thank you.");
        var stored = (await scene.ResponsesAsync()).ShouldHaveSingleItem();
        (stored.UnitId, stored.Answers.Single().Text).ShouldBe((scene.Chat.Id, "Calm\nand clear"));
        page.Text.ShouldContain(stored.ReceiptHash!);
    }

    [Fact]
    public async Task From_there_one_can_go_back_and_change_it_and_nothing_is_lost()
    {
        var scene = await Scene.OpenAsync(app);
        var look = await Filled(await app.Visitor().OpenAsync(scene.Link), scene, "Calm");

        var form = await look.PressAsync("Change something");

        form.Find("#answer-1").TextContent.ShouldBe("Calm");
        form.Find("#unit option[selected]").GetAttribute("value").ShouldBe(scene.Chat.Id.ToString());
        (await form.SubmitAsync(("Form.Answers[0].Text", "Calmer"))).Heading.ShouldBe("Recorded. Thank you.");
        (await scene.TextsAsync()).ShouldBe(["Calmer"]);
    }

    [Fact]
    public void Every_column_that_is_not_an_answer_itself_is_explained()
    {
        using var scope = app.Services.CreateScope();
        var (db, texts) = (
            scope.ServiceProvider.GetRequiredService<LodestarDb>(),
            scope.ServiceProvider.GetRequiredService<Web.Localization.Texts>()
        );

        db.Model.GetEntityTypes()
            .Where(t => t.GetTableName() is "Responses" or "SpentAttempts" or "Participations")
            .SelectMany(t => t.GetProperties().Select(p => (Table: t.GetTableName()!, Column: p.GetColumnName())))
            .Where(c => StoredWords.Of(c.Table, c.Column, texts) is null)
            .ShouldBeEmpty("StoredWords says what each column is for.");
    }

    [Fact]
    [Trait("Catalog", "F6")]
    public async Task Who_writes_a_number_or_a_name_is_asked_once_and_may_send_it_anyway()
    {
        var scene = await Scene.OpenAsync(app);

        var page = await app.Visitor().SubmitAsync(scene.Link, scene.Fields("Then ring Tom Hill on 0171 2345678"));

        page.All(".marks li")
            .ShouldBe(["Question 1: this may be a name: Tom Hill", "Question 1: this looks like a telephone number: 0171 2345678"]);
        (await scene.ResponsesAsync()).ShouldBeEmpty();
        page.Find("#answer-1").TextContent.ShouldBe("Then ring Tom Hill on 0171 2345678");
        (await page.PressAsync("Send anyway")).Heading.ShouldBe("Recorded. Thank you.");
        (await scene.TextsAsync()).ShouldBe(["Then ring Tom Hill on 0171 2345678"]);
    }

    [Fact]
    [Trait("Catalog", "F6")]
    public async Task Who_takes_it_out_sends_without_being_asked_again()
    {
        var scene = await Scene.OpenAsync(app);
        var asked = await app.Visitor().SubmitAsync(scene.Link, scene.Fields("Mail me: tom@ferry.example"));

        (await asked.SubmitAsync(("Form.Answers[0].Text", "The Contact Centre listens"))).Heading.ShouldBe("Recorded. Thank you.");

        (await scene.TextsAsync()).ShouldBe(["The Contact Centre listens"]);
    }

    [Fact]
    [Trait("Catalog", "F6")]
    public async Task A_visitor_cannot_find_out_who_works_here_by_typing_names()
    {
        var scene = await Scene.OpenAsync(app);
        await app.SeedAsync(new Person(Cast.Northquay.Id, "Wanda Zyskowska", scene.Voice.Id, Level.Frontline));

        var (known, unknown) = (await AskedAsync("Wanda Zyskowska"), await AskedAsync("Wilma Zerowska"));
        var (knownAlone, unknownAlone) = (await AskedAsync("Zyskowska"), await AskedAsync("Zerowska"));

        known.Replace("Wanda Zyskowska", "X").ShouldBe(unknown.Replace("Wilma Zerowska", "X"));
        knownAlone.ShouldBe(unknownAlone);

        async Task<string> AskedAsync(string name) =>
            (await app.Visitor().SubmitAsync(scene.Link, scene.Fields($"then {name} came"))).Text.Split("Your receipt")[0];
    }

    [Fact]
    [Trait("Catalog", "F5")]
    public async Task Before_a_survey_opens_places_where_all_but_one_could_compare_notes_are_named()
    {
        var (night, day) = (new Unit(Cast.Northquay.Id, "Night watch"), new Unit(Cast.Northquay.Id, "Day watch"));
        var draft = new Survey(Cast.Northquay.Id, "Small", default, Cast.Morning);
        draft.Ask(QuestionBank.ThinkOf);
        await app.SeedAsync([night, day, draft, .. People(night, 6), .. People(day, 10)]);

        var page = await app.As(Cast.Mara).OpenAsync($"/gather/surveys/{draft.Id}");

        page.Text.ShouldContain("Here fewer than 10 people work.");
        page.All("[aria-labelledby=small-places] li").ShouldContain("Night watch · 6");
        page.Find("[aria-labelledby=small-places]").TextContent.ShouldNotContain("Day watch");

        static IEnumerable<object> People(Unit unit, int count) =>
            Enumerable.Range(0, count).Select(i => new Person(Cast.Northquay.Id, $"Somebody {i}", unit.Id, Level.Frontline));
    }

    private static Task<WebPage> Filled(WebPage page, Scene scene, string text)
    {
        foreach (var area in page.Document.QuerySelectorAll("#answer-1"))
            area.TextContent = text;
        page.Find($"#unit option[value='{scene.Chat.Id}']").SetAttribute("selected", "");
        page.Find("input[name='Form.Level'][value=Frontline]").SetAttribute("checked", "");
        return page.PressAsync(Look);
    }

    private Task<List<string>> ColumnsAsync(params string[] tables) =>
        app.ReadAsync(db =>
            Task.FromResult(
                tables
                    .SelectMany(table => db.Model.GetEntityTypes().Single(t => t.GetTableName() == table).GetProperties())
                    .Select(p => p.GetColumnName())
                    .ToList()
            )
        );
}
