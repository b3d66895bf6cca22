using Lodestar.Core.Gather;
using Lodestar.Core.Organizations;
using Lodestar.Core.Organizations.Directory;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Gather;

/// <summary>Somebody who is signed in answers once; that she did is noted apart from what she said.</summary>
public class MyAnswerTests : IAsyncLifetime
{
    private readonly LodestarApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    [Trait("Catalog", "T3")]
    public async Task Lena_answers_once_however_often_she_comes()
    {
        var scene = await Scene.OpenAsync(_app);
        await EmployAsync(Cast.Lena, scene.Chat);
        var page = await _app.As(Cast.Lena).OpenAsync("/gather/answer");

        var thanks = await page.SubmitAsync(("Form.Answers[0].Text", "Calm"));
        var again = await page.SubmitAsync(("Form.Answers[0].Text", "Calm, and clear"));

        thanks.Heading.ShouldBe("Recorded. Thank you.");
        again.Text.ShouldBe(thanks.Text);
        var response = (await scene.ResponsesAsync()).ShouldHaveSingleItem();
        (response.UnitId, response.Level, response.Answers[0].Text).ShouldBe((scene.Chat.Id, Level.Frontline, "Calm"));
        (await _app.ReadAsync(db => db.Set<Participation>().CountAsync(p => p.SurveyId == scene.Survey.Id))).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_too_long_is_said_and_not_lost()
    {
        var scene = await Scene.OpenAsync(_app);
        await EmployAsync(Cast.Lena, scene.Chat);
        var tooLong = new string('x', AnswerText.MaxLength + 1);

        var page = await _app.As(Cast.Lena).SubmitAsync("/gather/answer", ("Form.Answers[0].Text", tooLong));

        page.Text.ShouldContain("Shorten it, please; nothing you wrote is lost.");
        page.Find("#answer-1").TextContent.ShouldBe(tooLong);
        (await scene.ResponsesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_account_that_is_nobody_in_the_directory_is_shown_the_open_link()
    {
        var scene = await Scene.OpenAsync(_app);

        var page = await _app.As(Cast.Mara).OpenAsync("/gather/answer");

        page.Heading.ShouldBe("Use the open link");
        page.Find("main a.button").GetAttribute("href").ShouldBe(scene.Link);
    }

    [Fact]
    [Trait("Catalog", "F1")]
    public async Task She_can_look_at_what_would_be_stored_apart_from_one_another()
    {
        var scene = await Scene.OpenAsync(_app);
        await EmployAsync(Cast.Lena, scene.Chat);
        var form = await _app.As(Cast.Lena).OpenAsync("/gather/answer");
        form.Find("#answer-1").TextContent = "Calm";

        var look = await form.PressAsync("Look at what would be stored");

        var parts = look.All(".stored");
        parts.Count.ShouldBe(3);
        parts[0].ShouldContain("Chat");
        parts[1].ShouldContain("Calm");
        parts[2].ShouldContain("Lena Duarte");
        parts.Take(2).ShouldAllBe(part => !part.Contains("Lena"));
        (await scene.ResponsesAsync()).ShouldBeEmpty();
        (await (await look.PressAsync("Change something")).SubmitAsync()).Find(".receipt output").TextContent.Length.ShouldBe(19);
        (await scene.TextsAsync()).ShouldBe(["Calm"]);
    }

    [Fact]
    [Trait("Catalog", "F9")]
    public async Task Who_changes_department_or_joins_while_a_survey_is_open_takes_no_answer_along()
    {
        var scene = await Scene.OpenAsync(_app);
        await EmployAsync(Cast.Lena, scene.Chat);
        await _app.As(Cast.Lena).SubmitAsync("/gather/answer", ("Form.Answers[0].Text", "Calm"));

        await _app.ChangeAsync(async db => (await db.People.SingleAsync()).Learn(new PersonDraft(Cast.Lena.Name), scene.Voice.Id));

        (await scene.ResponsesAsync()).ShouldHaveSingleItem().UnitId.ShouldBe(scene.Chat.Id);
        (await _app.As(Cast.Lena).OpenAsync("/gather/answer")).Heading.ShouldBe("Recorded. Thank you.");
    }

    [Fact]
    public async Task With_no_survey_open_the_page_says_so() =>
        (await _app.As(Cast.Lena).OpenAsync("/gather/answer")).Heading.ShouldBe("No survey is open now");

    private async Task EmployAsync(Actor actor, Unit unit)
    {
        var person = new Person(Cast.Northquay.Id, actor.Name, unit.Id, Level.Frontline);
        await _app.SeedAsync(person);
        await _app.ChangeAsync(async db =>
            (await db.Memberships.SingleAsync(m => db.Users.Any(u => u.Id == m.AccountId && u.Email == actor.Email))).BelongTo(person.Id)
        );
    }
}
