using Lodestar.Core.Organizations;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Gather.Invitations;

/// <summary>Whom a survey asks: chosen before it opens, written down when it does.</summary>
public class AudienceTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Fact]
    [Trait("Catalog", "F8")]
    [Trait("Catalog", "F9")]
    public async Task Opening_writes_down_who_is_asked_and_nothing_later_changes_it()
    {
        var (desk, voice, chat) = await CenterAsync("Quay");
        Person[] crew =
        [
            .. Enumerable.Range(0, 6).Select(i => new Person(Cast.Northquay.Id, $"Voice {i}", voice.Id, Level.Frontline)),
            new(Cast.Northquay.Id, "Head of Voice", voice.Id, Level.Manager),
            new(Cast.Northquay.Id, "Chat 0", chat.Id, Level.Frontline),
        ];
        await app.SeedAsync([.. crew]);
        var survey = await DraftAsync("Only Quay");

        var page = await app.As(Cast.Mara)
            .SubmitAsync($"{survey}/audience", ("Form.Units", voice.Id.ToString()), ("Form.Levels", "Frontline"));
        page.Text.ShouldContain("As the directory stands, it asks 6 people.");
        page.Text.ShouldContain("where fewer than 10 are asked, those who compare notes can work out what the others said");
        await (await app.As(Cast.Mara).OpenAsync(survey)).SubmitAsync();
        await app.ChangeAsync(async db =>
        {
            db.Add(new Person(Cast.Northquay.Id, "Newcomer", voice.Id, Level.Frontline));
            (await db.People.SingleAsync(p => p.Id == crew[0].Id)).Become(new("Voice 0") { Level = Level.Frontline }, desk.Id);
        });

        var asked = await app.ReadAsync(db =>
            db.Invitees.Where(i => db.Surveys.Any(s => s.Id == i.SurveyId && s.Title == "Only Quay")).ToListAsync()
        );
        asked.Select(i => i.PersonId).ShouldBe(crew.Take(6).Select(p => p.Id), ignoreOrder: true);
        asked.ShouldAllBe(i => i.UnitId == voice.Id && i.Level == Level.Frontline);
        (await app.As(Cast.Mara).SubmitAsync($"{survey}/audience")).Status.ShouldNotBe(System.Net.HttpStatusCode.InternalServerError);
        (await app.As(Cast.Mara).OpenAsync($"{survey}/audience")).Text.ShouldContain("6 people of those chosen");
    }

    [Fact]
    public async Task A_respondent_chooses_among_the_units_and_levels_that_are_asked()
    {
        var (_, voice, _) = await CenterAsync("Harbor");
        var survey = await DraftAsync("Only Harbor");
        await app.As(Cast.Mara).SubmitAsync($"{survey}/audience", ("Form.Units", voice.Id.ToString()), ("Form.Levels", "Frontline"));
        await (await app.As(Cast.Mara).OpenAsync(survey)).SubmitAsync();
        var code = await app.ReadAsync(db => db.Surveys.Where(s => s.Title == "Only Harbor").Select(s => s.Code).SingleAsync());

        var page = await app.Visitor().OpenAsync($"/s/{code}");
        page.All("#unit option").ShouldBe(["Choose", "Harbor › Voice"]);
        page.Document.QuerySelectorAll("[name='Form.Level']").Length.ShouldBe(1);
        var sent = await page.SubmitAsync(
            ("Form.Answers[0].Text", "Calm"),
            ("Form.UnitId", voice.Id.ToString()),
            ("Form.Level", nameof(Level.Executive))
        );

        sent.Text.ShouldContain("Choose what fits you best.");
    }

    [Fact]
    [Trait("Catalog", "E5")]
    public async Task Where_each_answers_once_the_open_link_takes_nothing()
    {
        var invited = await Invited.OpenAsync(app, people: 5);
        var page = await app.Visitor().OpenAsync(invited.Scene.Link);
        await app.ReadAsync(db =>
            db.Surveys.Where(s => s.Id == invited.Survey.Id)
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.IsByInvitation, true).SetProperty(x => x.Version, x => x.Version + 1))
        );
        app.Clock.Advance(TimeSpan.FromSeconds(1)); // so long may pass until what another process changed is seen

        var refused = await page.SubmitAsync(invited.Scene.Fields("Calm"));

        refused.Heading.ShouldBe("This survey is answered once by each person asked");
        (await app.Visitor().OpenAsync(invited.Scene.Link)).Text.ShouldBe(refused.Text);
        (await invited.Scene.ResponsesAsync()).ShouldBeEmpty();
    }

    private async Task<(Unit, Unit, Unit)> CenterAsync(string name)
    {
        var center = new Unit(Cast.Northquay.Id, name);
        var (voice, chat) = (new Unit(Cast.Northquay.Id, "Voice", center.Id), new Unit(Cast.Northquay.Id, "Chat", center.Id));
        await app.SeedAsync(center, voice, chat);
        return (center, voice, chat);
    }

    private async Task<string> DraftAsync(string title) =>
        (await app.As(Cast.Mara).SubmitAsync("/gather/surveys/new", ("Form.Title", title))).Path;
}
