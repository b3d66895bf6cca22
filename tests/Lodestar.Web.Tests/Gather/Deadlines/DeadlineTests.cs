using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.Deadlines;
using Lodestar.Web.Features.Gather.Surveys;
using Lodestar.Web.Tests.Gather.Invitations;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Gather.Deadlines;

/// <summary>A survey that closes by itself, at the hour people were told.</summary>
public sealed class DeadlineTests : IAsyncLifetime
{
    private readonly LodestarApp _app = new();

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task An_end_is_read_on_the_clocks_of_the_organization_and_told_to_those_who_answer()
    {
        await _app.As(Cast.Ines).SubmitAsync("/settings", ("Form.TimeZone", "Europe/Warsaw"));
        var survey = await DraftAsync();

        var page = await EndAsync(survey, "2030-03-20", "18:00");

        page.Text.ShouldContain("Wednesday, 20 March 2030, 18:00 Europe/Warsaw");
        (await SurveyAsync(survey)).ClosesAt.ShouldBe(new DateTimeOffset(2030, 3, 20, 17, 0, 0, TimeSpan.Zero));
        await OpenAsync(survey);
        (await _app.Visitor().OpenAsync($"/s/{survey.Code}")).Text.ShouldContain("Open until Wednesday, 20 March, 18:00");
    }

    [Theory]
    [Trait("Catalog", "C7")]
    [InlineData("2030-02-30", "18:00", "Write a day like")]
    [InlineData("", "", "Write a day like")]
    [InlineData("9999-12-31", "23:59", "Write a day like")]
    [InlineData("0001-01-01", "00:00", "Write a day like")]
    [InlineData("2029-01-01", "00:00", "That moment is over")]
    [InlineData("2030-03-20", "25:00", "Write a day like")]
    public async Task What_is_no_day_to_come_is_refused_and_stays_in_the_fields(string day, string hour, string sentence)
    {
        var survey = await DraftAsync();

        var page = await EndAsync(survey, day, hour);

        page.Text.ShouldContain(sentence);
        (page.Find("#Form_Day").GetAttribute("value") ?? "").ShouldBe(day);
        (await SurveyAsync(survey)).ClosesAt.ShouldBeNull();
    }

    [Fact]
    [Trait("Catalog", "T1")]
    public async Task It_closes_at_its_end_and_once()
    {
        var survey = await DraftAsync();
        await EndAsync(survey, Day(7), "12:00");
        await OpenAsync(survey);

        await PassAsync(TimeSpan.FromDays(6));
        (await SurveyAsync(survey)).IsOpen.ShouldBeTrue();
        await PassAsync(TimeSpan.FromDays(1.2));

        var closed = await SurveyAsync(survey);
        closed.IsClosed.ShouldBeTrue();
        // The row may run twice, after a crash: nothing is left to do then.
        await _app.ChangeAsync(db =>
        {
            db.Enqueue(new CloseSurvey(survey.Id, closed.ClosesAt!.Value));
            return Task.CompletedTask;
        });
        await _app.RunJobsAsync();
        (await SurveyAsync(survey)).ClosedAt.ShouldBe(closed.ClosedAt);
    }

    [Fact]
    public async Task An_end_that_was_moved_does_not_close_it_at_the_old_hour()
    {
        var survey = await DraftAsync();
        await EndAsync(survey, Day(7), "12:00");
        await OpenAsync(survey);
        await EndAsync(survey, Day(14), "12:00");

        await PassAsync(TimeSpan.FromDays(8));
        (await SurveyAsync(survey)).IsOpen.ShouldBeTrue();
        await PassAsync(TimeSpan.FromDays(7));
        (await SurveyAsync(survey)).IsClosed.ShouldBeTrue();
    }

    [Fact]
    public async Task An_end_that_was_taken_back_leaves_it_open()
    {
        var survey = await DraftAsync();
        await EndAsync(survey, Day(7), "12:00");
        await OpenAsync(survey);
        await (await _app.As(Cast.Mara).OpenAsync($"/gather/surveys/{survey.Id}/deadline")).PressAsync("No end");

        await PassAsync(TimeSpan.FromDays(8));

        (await SurveyAsync(survey)).IsOpen.ShouldBeTrue();
    }

    [Fact]
    [Trait("Catalog", "E3")]
    public async Task Closing_by_hand_before_the_end_is_the_only_closing()
    {
        var survey = await DraftAsync();
        await EndAsync(survey, Day(7), "12:00");
        await OpenAsync(survey);
        await _app.InScopeAsync(s => s.GetRequiredService<SurveyClosing>().CloseAsync(survey.Id, TestContext.Current.CancellationToken));
        var closed = (await SurveyAsync(survey)).ClosedAt;

        await PassAsync(TimeSpan.FromDays(8));

        (await SurveyAsync(survey)).ClosedAt.ShouldBe(closed);
    }

    [Fact]
    [Trait("Catalog", "T18")]
    public async Task On_the_last_day_those_who_have_not_answered_are_reminded_once_and_nobody_else()
    {
        var invited = await Invited.OpenAsync(_app, people: 3);
        await invited.InviteAsync();
        await invited.SendAllAsync(3);
        var page = await _app.Visitor().OpenAsync(invited.LinksOf(invited.Crew[0])[0]);
        await page.SubmitAsync(("Form.Answers[0].Text", "Calm"));
        await _app.As(Cast.Mara)
            .SubmitAsync(
                $"/gather/surveys/{invited.Survey.Id}/deadline",
                ("Form.Day", Day(7)),
                ("Form.Hour", "12:00"),
                ("Form.Reminds", "true")
            );

        for (var hour = 0; hour < 6 * 24 + 12; hour++)
        {
            await _app.RunJobsAsync();
            _app.Clock.Advance(TimeSpan.FromHours(1));
        }

        invited.Crew.Select(person => invited.LinksOf(person).Count).ShouldBe([1, 2, 2]);
        _app.Mail.Letters.Count(l => l.Subject.StartsWith("Still time", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    [Trait("Catalog", "F10")]
    public async Task It_is_counted_once_a_day_in_whole_steps_and_foretold_from_that()
    {
        var survey = await DraftAsync();
        await EndAsync(survey, Day(14), "12:00");
        await OpenAsync(survey);
        (await ParticipationAsync(survey)).Text.ShouldNotContain("By the end");
        foreach (var more in new[] { 9, 7, 6, 6, 5 })
        {
            await AnswerAsync(survey, more);
            await PassAsync(TimeSpan.FromDays(1.01));
        }

        var counts = await _app.ReadAsync(db => db.Set<Turnout>().AsNoTracking().OrderBy(t => t.Number).Select(t => t.Told).ToListAsync());
        counts.ShouldBe([5, 15, 20, 25, 30]);
        (await ParticipationAsync(survey)).Text.ShouldContain("By the end");
    }

    private async Task<Survey> DraftAsync()
    {
        var survey = new Survey(Cast.Northquay.Id, "Ends by itself", default, Cast.Morning);
        survey.Ask(QuestionBank.ThinkOf);
        await _app.SeedAsync(survey);
        return survey;
    }

    private Task<WebPage> EndAsync(Survey survey, string day, string hour) =>
        _app.As(Cast.Mara).SubmitAsync($"/gather/surveys/{survey.Id}/deadline", ("Form.Day", day), ("Form.Hour", hour));

    private async Task OpenAsync(Survey survey) =>
        await (await _app.As(Cast.Mara).OpenAsync($"/gather/surveys/{survey.Id}")).SubmitAsync("form[action$=opening]");

    private Task<WebPage> ParticipationAsync(Survey survey) => _app.As(Cast.Mara).OpenAsync($"/gather/surveys/{survey.Id}/participation");

    private async Task PassAsync(TimeSpan time)
    {
        await _app.RunJobsAsync();
        _app.Clock.Advance(time);
        await _app.RunJobsAsync();
    }

    private Task<int?> AnswerAsync(Survey survey, int count) =>
        _app.InScopeAsync(services =>
        {
            SubmittedAnswer[] said = [new(survey.Questions[0].Id, "Calm crossings")];
            return services
                .GetRequiredService<Lodestar.Web.Features.Gather.Answers.SubmissionDesk>()
                .TakeAllAsync(
                    survey.Id,
                    [.. Enumerable.Repeat(new Submission(null, null, "en", said), count)],
                    TestContext.Current.CancellationToken
                );
        });

    private Task<Survey> SurveyAsync(Survey survey) => _app.ReadAsync(db => db.Surveys.AsNoTracking().SingleAsync(s => s.Id == survey.Id));

    private string Day(int days) =>
        _app.Clock.GetUtcNow().AddDays(days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
