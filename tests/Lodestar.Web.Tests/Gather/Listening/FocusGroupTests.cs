using System.Net;
using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Listening;
using Lodestar.Web.Features.Gather.Answers;
using Lodestar.Web.Features.Gather.Surveys;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Gather.Listening;

/// <summary>Mara takes notes of a focus group, without script.</summary>
public class FocusGroupTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    [Fact]
    public async Task A_line_is_noted_by_code_and_the_page_is_ready_for_the_next_one()
    {
        var room = await Room.OpenAsync(app, SessionKind.FocusGroup);
        var page = await app.As(Cast.Mara).OpenAsync(room.Page);

        page = await page.SubmitAsync(("Form.Speaker", "3"), ("Form.Line", "Nobody tells us why #delay"));

        page.Text.ShouldContain("Noted for S3.");
        page.All(".speaker h3").ShouldBe(["S3"]);
        page.Text.ShouldContain("Nobody tells us why #delay");
        page.Find("input[name='Form.Speaker'][checked]").GetAttribute("value").ShouldBe("3");
        page = await page.SubmitAsync(".note-taking", ("Form.Line", "s5 ! the scanners are old"));
        page.All(".speaker h3").ShouldBe(["S3", "S5"]);
        page.All(".speaker .tag.warn").Count.ShouldBe(1);
        page = await page.SubmitAsync("form[action$='/removal']");
        page.Text.ShouldContain("Taken back.");
        page.All(".speaker h3").ShouldBe(["S3"]);
        (await page.SubmitAsync("form[action$='/removal']")).All(".speaker h3").ShouldBe(["S3", "S5"]);
    }

    [Theory]
    [InlineData("", "Write what was said, in at most 600 characters.")]
    [InlineData("Calm", "Say who said it")]
    [InlineData("s99 Calm", "Say who said it")]
    public async Task What_cannot_be_noted_is_said_in_a_sentence_and_nothing_is_lost(string line, string sentence)
    {
        var room = await Room.OpenAsync(app, SessionKind.FocusGroup);

        var page = await app.As(Cast.Mara).SubmitAsync(room.Page, ("Form.Line", line));

        page.Text.ShouldContain(sentence);
        (page.Find("#line").GetAttribute("value") ?? "").ShouldBe(line);
    }

    [Fact]
    [Trait("Catalog", "T4")]
    public async Task Of_two_who_correct_the_same_remark_the_later_sees_both()
    {
        var room = await Room.OpenAsync(app, SessionKind.FocusGroup);
        await room.NotesAsync(1, "Calm");
        var remark = (await room.RemarksAsync()).Single();
        var mara = await app.As(Cast.Mara).OpenAsync($"{room.Page}/remarks/{remark.Id}");
        var tomasz = await app.As(Cast.Tomasz).OpenAsync($"{room.Page}/remarks/{remark.Id}");

        (await mara.SubmitAsync(("Form.Line", "Calm at night #night"))).Text.ShouldContain("Corrected.");
        var both = await tomasz.SubmitAsync(("Form.Line", "Calm and clear"));

        both.Status.ShouldBe(HttpStatusCode.Conflict);
        both.Text.ShouldContain("Calm at night #night");
        both.Find("#line").GetAttribute("value").ShouldBe("Calm and clear");
        await both.SubmitAsync();
        (await room.RemarksAsync()).Single().Text.ShouldBe("Calm and clear");
    }

    [Fact]
    [Trait("Catalog", "C1")]
    public async Task Whatever_is_said_stays_words()
    {
        const string Script = "s1 <script>alert(1)</script><img src=x onerror=alert(2)> {{7*7}} #<svg/onload=alert(3)>";
        var room = await Room.OpenAsync(app, SessionKind.FocusGroup);

        var page = await app.As(Cast.Mara).SubmitAsync(room.Page, ("Form.Line", Script));

        page.Text.ShouldContain("<script>alert(1)</script>");
        page.Document.QuerySelectorAll("main script, main img, main svg[onload]").ShouldBeEmpty();
    }

    [Fact]
    [Trait("Catalog", "A2")]
    public async Task A_remark_of_another_session_is_not_there()
    {
        var (room, other) = (await Room.OpenAsync(app, SessionKind.FocusGroup), await Room.OpenAsync(app, SessionKind.FocusGroup));
        await other.NotesAsync(1, "Calm");
        var remark = (await other.RemarksAsync()).Single();
        var mara = app.As(Cast.Mara);

        foreach (var what in (string[])["", "/removal", "/decision"])
        {
            (await mara.OpenAsync($"{room.Page}/remarks/{remark.Id}{what}")).Status.ShouldBe(HttpStatusCode.NotFound);
            (await mara.PostAsync($"{room.Page}/remarks/{remark.Id}{what}", room.Page)).Status.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    [Trait("Catalog", "F1")]
    public async Task Closing_makes_each_speaker_a_voice_and_leaves_no_code_behind()
    {
        var room = await Room.OpenAsync(app, SessionKind.FocusGroup);
        for (var speaker = 1; speaker <= 8; speaker++)
            await room.NotesAsync(speaker, $"Calm {speaker} #night", $"! Scanner {speaker}");
        var page = await app.As(Cast.Mara).OpenAsync(room.Page);

        page = await page.PressAsync("Close the session");

        page.Text.ShouldContain("8 people spoke");
        var voices = await room.VoicesAsync();
        voices.Count.ShouldBe(8);
        voices.ShouldAllBe(v => v.Voice == Voice.FocusGroup && v.UnitId == room.Scene.Voice.Id && v.Answers.Count == 2);
        (await room.RemarksAsync()).Count.ShouldBe(16);
        (await room.RemarksAsync()).ShouldAllBe(r => r.Speaker == null && r.Visitor == null && r.Turn == null);
        page.Text.ShouldNotContain("S1");
        (await app.As(Cast.Mara).PostAsync($"{room.Page}/closure", "/gather/sessions/new")).Text.ShouldContain("It was closed before.");
        (await room.VoicesAsync()).Count.ShouldBe(8);
    }

    [Fact]
    public async Task Words_of_a_few_are_kept_only_in_the_pool_and_without_where_they_work()
    {
        var room = await Room.OpenAsync(app, SessionKind.FocusGroup);
        await room.NotesAsync(1, "Calm");
        await room.NotesAsync(2, "Clear");

        await room.CloseAsync();

        (await room.RemarksAsync()).ShouldBeEmpty();
        (await room.VoicesAsync()).ShouldAllBe(v => v.UnitId == null && v.Level == null);
        (await app.As(Cast.Mara).OpenAsync(room.Page)).Text.ShouldContain("fewer than 5 spoke");
    }

    [Fact]
    public async Task Who_spoke_is_heard_for_themes_and_not_counted_among_those_who_wrote()
    {
        var room = await Room.OpenAsync(app, SessionKind.FocusGroup);
        for (var speaker = 1; speaker <= 8; speaker++)
            await room.NotesAsync(speaker, $"We want to stay calm, number {speaker}");
        for (var i = 0; i < 7; i++)
            await app.InScopeAsync(s =>
                s.GetRequiredService<SubmissionDesk>()
                    .TakeAsync(
                        room.Scene.Survey.Id,
                        room.Scene.Says("Stay calm and clear"),
                        AttemptKey.New(),
                        TestContext.Current.CancellationToken
                    )
            );

        // Closing the survey closes what still runs.
        await app.InScopeAsync(s =>
            s.GetRequiredService<SurveyClosing>().CloseAsync(room.Scene.Survey.Id, TestContext.Current.CancellationToken)
        );
        await app.RunJobsAsync();

        var survey = await app.As(Cast.Mara).OpenAsync($"/gather/surveys/{room.Scene.Survey.Id}");
        survey.All(".stat .figure").ShouldContain("7");
        survey.Text.ShouldContain("8 people spoke");
        var themes = await app.As(Cast.Mara).OpenAsync($"/gather/surveys/{room.Scene.Survey.Id}/themes");
        themes.Text.ShouldContain("15");
        (
            await app.ReadAsync(db => db.Set<Core.Gather.Themes.ThemeSnapshot>().SingleAsync(s => s.SurveyId == room.Scene.Survey.Id))
        ).Heard.ShouldBe(15);
    }

    [Fact]
    public async Task Where_no_survey_is_open_a_session_begins_a_round_of_its_own_and_else_it_joins()
    {
        await app.ChangeAsync(async db =>
        {
            foreach (var survey in await db.Surveys.Where(s => s.State == SurveyState.Open).ToListAsync())
                survey.Close(Cast.Morning);
        });
        var mara = app.As(Cast.Mara);

        var page = await mara.SubmitAsync("/gather/sessions/new", ("Form.Kind", "FocusGroup"), ("Form.Title", "Night shift"));
        page.Heading.ShouldBe("Night shift");
        page = await mara.SubmitAsync("/gather/sessions/new", ("Form.Kind", "TownHall"), ("Form.Title", "All hands"), ("Form.Seats", "90"));

        page.Heading.ShouldBe("All hands");
        var sessions = await app.ReadAsync(db =>
            db.ListeningSessions.Where(s => s.Title == "Night shift" || s.Title == "All hands").ToListAsync()
        );
        sessions.Select(s => s.SurveyId).Distinct().Count().ShouldBe(1);
        (await mara.OpenAsync("/gather/sessions")).Text.ShouldContain("Night shift");
        (await mara.OpenAsync("/gather/surveys/" + sessions[0].SurveyId)).Text.ShouldContain("Heard in person");
    }

    [Theory]
    [InlineData("UPDATE \"SessionRemarks\" SET \"Speaker\" = 0")]
    [InlineData("UPDATE \"SessionRemarks\" SET \"State\" = 'Hidden'")]
    [InlineData("UPDATE \"ListeningSessions\" SET \"Code\" = 'abcdefghij'")]
    public async Task The_database_itself_refuses_what_a_session_cannot_be(string change)
    {
        var room = await Room.OpenAsync(app, SessionKind.FocusGroup);
        await room.NotesAsync(1, "Calm");

        await Should.ThrowAsync<System.Data.Common.DbException>(() => app.ReadAsync(db => db.Database.ExecuteSqlRawAsync(change)));
    }
}
