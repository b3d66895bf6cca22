using System.Net;
using Lodestar.Core.Organizations;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Write;

[Trait("Catalog", "R63")]
public class RoleTestTests(DemoApp app) : IClassFixture<DemoApp>
{
    [Fact]
    public async Task A_role_without_an_action_fails_until_somebody_of_it_says_one()
    {
        var draft = await Room.DraftAsync(app, "Make every crossing light");
        var (finance, level) = (await UnitAsync("Finance"), Level.Frontline);
        var roles = await app.As(Cast.Mara).OpenAsync($"/write/drafts/{draft.Id}/roles");
        roles.Find(".hero .lead").TextContent.ShouldBe("21 of 21 roles have nothing to do with it yet.");
        var page = await app.As(Cast.Mara).OpenAsync($"/write/drafts/{draft.Id}/roles/action?unit={finance}&level={level}");

        page = await page.SubmitAsync(("Form.Text", "Answer a refund the same day"));
        page.Text.ShouldContain("Choose somebody who has this role, or write their name.");
        page.Find("textarea").TextContent.Trim().ShouldBe("Answer a refund the same day");
        page = await page.SubmitAsync(("Form.Name", "Bea from the ledger"));

        page.Find(".hero .lead").TextContent.ShouldBe("20 of 21 roles have nothing to do with it yet.");
        page.Text.ShouldContain("Answer a refund the same day");
        page.Text.ShouldContain("written down for them");
    }

    [Fact]
    public async Task Somebody_of_another_role_cannot_be_named_for_it()
    {
        var draft = await Room.DraftAsync(app, "Make every crossing bright");
        var finance = await UnitAsync("Finance");
        var tomasz = await app.ReadAsync(db => db.People.Where(p => p.Email == Cast.Tomasz.Email).Select(p => p.Id).SingleAsync());
        var page = await app.As(Cast.Mara).OpenAsync($"/write/drafts/{draft.Id}/roles/action?unit={finance}&level=Frontline");

        page = await page.SubmitAsync(("Form.Text", "Count it twice"), ("Form.PersonId", tomasz.ToString()));

        page.Text.ShouldContain("Choose somebody who has this role");
        (await app.ReadAsync(db => db.RoleActions.AnyAsync(a => a.DraftId == draft.Id))).ShouldBeFalse();
    }

    [Fact]
    public async Task Everybody_answers_for_their_own_role_and_for_no_other()
    {
        var draft = await Room.DraftAsync(app, "Make every crossing warm");
        var (terminals, finance) = (await UnitAsync("Terminals"), await UnitAsync("Finance"));
        var lena = app.As(Cast.Lena);
        (await lena.OpenAsync($"/write/drafts/{draft.Id}/roles/action?unit={finance}&level=Frontline")).Status.ShouldBe(
            HttpStatusCode.Forbidden
        );

        var page = await lena.OpenAsync($"/write/drafts/{draft.Id}/roles");
        page = await page.FollowAsync(".roles a");
        page = await page.SubmitAsync(("Form.Text", "Greet each car at the lane"), ("Form.Name", "Somebody else"));

        var said = await app.ReadAsync(db => db.RoleActions.SingleAsync(a => a.DraftId == draft.Id));
        (said.UnitId, said.Level, said.Name, said.IsOnBehalf).ShouldBe((terminals, Level.Frontline, Cast.Lena.Name, false));
    }

    [Fact]
    [Trait("Catalog", "T4")]
    public async Task Two_who_answer_for_one_role_see_both_texts()
    {
        var draft = await Room.DraftAsync(app, "Make every crossing shine");
        var address = $"/write/drafts/{draft.Id}/roles/action?unit={await UnitAsync("IT")}&level=Manager";
        var (mine, theirs) = (await app.As(Cast.Mara).OpenAsync(address), await app.As(Cast.Ines).OpenAsync(address));
        await theirs.SubmitAsync(("Form.Text", "Freeze changes on Fridays"), ("Form.Name", "Rui"));

        var both = await mine.SubmitAsync(("Form.Text", "Answer the night desk"), ("Form.Name", "Ada"));

        both.Status.ShouldBe(HttpStatusCode.Conflict);
        both.Find("[role=alert]").TextContent.ShouldContain("Freeze changes on Fridays");
        both.Find("textarea").TextContent.Trim().ShouldBe("Answer the night desk");
        await both.SubmitAsync();
        (await app.ReadAsync(db => db.RoleActions.SingleAsync(a => a.DraftId == draft.Id))).Text.ShouldBe("Answer the night desk");
    }

    [Fact]
    public async Task An_action_outlives_a_change_of_words_and_says_what_it_was_said_of()
    {
        var draft = await app.ReadAsync(db => db.Drafts.OrderBy(d => d.StartedAt).FirstAsync());

        var page = await app.As(Cast.Lena).OpenAsync($"/write/drafts/{draft.Id}/roles");

        page.Text.ShouldContain("Every role knows what to do with it tomorrow.");
        page.Text.ShouldContain("said of version 2");
        page.Document.QuerySelector("details").ShouldBeNull("only those who lead say what is one function");
    }

    [Fact]
    public async Task A_function_whose_parts_do_the_same_work_is_asked_as_one()
    {
        var draft = await Room.DraftAsync(app, "Make every crossing sing");
        var (office, voice) = (await UnitAsync("Contact Centre"), await UnitAsync("Voice"));
        var mara = app.As(Cast.Mara);
        var address = $"/write/drafts/{draft.Id}/roles";

        var page = await mara.PostAsync($"{address}?handler=Split", address, ("unitId", office.ToString()));
        page.Text.ShouldContain("Night Desk");
        (await mara.OpenAsync($"{address}/action?unit={voice}&level=Frontline")).Status.ShouldBe(HttpStatusCode.OK);
        page = await mara.PostAsync($"{address}?handler=Join", address, ("unitId", office.ToString()));

        page.Find(".roles").TextContent.ShouldNotContain("Night Desk");
        (await mara.OpenAsync($"{address}/action?unit={voice}&level=Frontline")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await app.As(Cast.Lena).PostAsync($"{address}?handler=Split", "/share/recall", ("unitId", office.ToString()))).Status.ShouldBe(
            HttpStatusCode.Forbidden
        );
    }

    [Fact]
    [Trait("Catalog", "R22")]
    public async Task Home_asks_those_whose_role_is_open_once_the_test_has_begun()
    {
        app.Clock.Advance(TimeSpan.FromMinutes(1)); // the newest sentence of all
        var draft = await Room.DraftAsync(app, "Make every crossing ring");
        (await app.As(Cast.Lena).OpenAsync("/")).Text.ShouldNotContain("What would you do with this sentence tomorrow?");
        var action = $"/write/drafts/{draft.Id}/roles/action?unit={await UnitAsync("IT")}&level=Manager";
        await app.As(Cast.Mara).SubmitAsync(action, ("Form.Text", "Freeze changes"), ("Form.Name", "Rui"));

        (await app.As(Cast.Lena).OpenAsync("/")).Html.ShouldContain($"/write/drafts/{draft.Id}/roles/action");
        (await app.As(Cast.Mara).OpenAsync("/")).Text.ShouldContain("20 roles have nothing to do with the sentence yet");
        await app.ChangeAsync(async db =>
        {
            db.RemoveRange(await db.RoleActions.Where(a => a.DraftId == draft.Id).ToListAsync());
            db.RemoveRange(await db.DraftVersions.Where(v => v.DraftId == draft.Id).ToListAsync());
            db.RemoveRange(await db.Drafts.Where(d => d.Id == draft.Id).ToListAsync());
        });
    }

    private Task<Guid> UnitAsync(string name) => app.ReadAsync(db => db.Units.Where(u => u.Name == name).Select(u => u.Id).SingleAsync());
}
