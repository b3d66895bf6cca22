using Lodestar.Core.Organizations;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Gather.Paper;

/// <summary>Posters with a place, sheets without a screen, and the pile keyed in.</summary>
public class PaperTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Fact]
    public async Task A_poster_of_a_place_has_it_chosen_and_lets_it_be_changed()
    {
        var scene = await Scene.OpenAsync(app);

        var posters = await app.As(Cast.Mara).OpenAsync($"/gather/surveys/{scene.Survey.Id}/posters");
        posters.Text.ShouldContain($"{scene.Center.Name} › Chat");
        var page = await app.Visitor().OpenAsync($"{scene.Link}?unit={scene.Chat.Id}");
        page.Find("#unit option[selected]").GetAttribute("value").ShouldBe(scene.Chat.Id.ToString());
        (await page.SubmitAsync(scene.Fields("Calm", scene.Voice))).Heading.ShouldBe("Recorded. Thank you.");

        (await scene.ResponsesAsync()).ShouldHaveSingleItem().UnitId.ShouldBe(scene.Voice.Id);
    }

    [Theory]
    [Trait("Catalog", "C7")]
    [InlineData("nonsense")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public async Task A_place_that_is_none_chooses_nothing(string unit)
    {
        var scene = await Scene.OpenAsync(app);

        (await app.Visitor().OpenAsync($"{scene.Link}?unit={unit}")).Document.QuerySelector("#unit option[selected]").ShouldBeNull();
    }

    [Fact]
    public async Task A_worksheet_asks_what_the_page_asks()
    {
        var scene = await Scene.OpenAsync(app);

        var sheet = await app.As(Cast.Mara).OpenAsync($"/gather/surveys/{scene.Survey.Id}/worksheet");

        sheet.Text.ShouldContain(scene.Survey.Questions[0].Wording.Text);
        sheet.Text.ShouldContain("Do not write your name.");
        sheet.All(".ticks li").ShouldContain("I lead a team");
    }

    [Fact]
    [Trait("Catalog", "T3")]
    public async Task A_pile_is_keyed_in_sheet_by_sheet_and_a_double_click_counts_once()
    {
        var scene = await Scene.OpenAsync(app);
        var page = await app.As(Cast.Mara).OpenAsync($"/gather/surveys/{scene.Survey.Id}/keying");

        var next = await page.SubmitAsync(scene.Fields("Calm", scene.Chat));
        await page.SubmitAsync(scene.Fields("Calm", scene.Chat));
        next.Text.ShouldContain("1 sheet keyed in");
        next.Find("#unit option[selected]").GetAttribute("value").ShouldBe(scene.Chat.Id.ToString());
        next.Find("#answer-1").TextContent.ShouldBe("");
        (await next.SubmitAsync(("Form.Answers[0].Text", "Clear"))).Text.ShouldContain("2 sheets keyed in");

        (await scene.TextsAsync()).ShouldBe(["Calm", "Clear"], ignoreOrder: true);
        (await scene.ResponsesAsync()).ShouldAllBe(r => r.UnitId == scene.Chat.Id && r.Level == Level.Frontline);
    }

    [Fact]
    [Trait("Catalog", "F6")]
    public async Task Who_keys_in_a_name_that_stands_on_a_sheet_is_asked_before_it_is_stored()
    {
        var scene = await Scene.OpenAsync(app);

        var asked = await app.As(Cast.Mara).SubmitAsync($"/gather/surveys/{scene.Survey.Id}/keying", scene.Fields("then Tom Hill came"));

        asked.All(".marks li").ShouldBe(["Question 1: this may be a name: Tom Hill"]);
        (await scene.ResponsesAsync()).ShouldBeEmpty();
        (await asked.PressAsync("Send anyway")).Text.ShouldContain("1 sheet keyed in");
        (await scene.TextsAsync()).ShouldBe(["then Tom Hill came"]);
    }

    [Fact]
    [Trait("Catalog", "E5")]
    public async Task Where_each_answers_once_no_sheet_counts()
    {
        var scene = await Scene.OpenAsync(app);
        await app.ReadAsync(db =>
            db.Surveys.Where(s => s.Id == scene.Survey.Id).ExecuteUpdateAsync(s => s.SetProperty(x => x.IsByInvitation, true))
        );

        var page = await app.As(Cast.Mara).OpenAsync($"/gather/surveys/{scene.Survey.Id}/keying");

        page.Heading.ShouldBe("No sheet can be keyed in");
        (await app.As(Cast.Mara).OpenAsync($"/gather/surveys/{scene.Survey.Id}")).Document.QuerySelector("a[href$=keying]").ShouldBeNull();
    }
}
