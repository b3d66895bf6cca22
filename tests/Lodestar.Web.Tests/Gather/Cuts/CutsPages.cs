using Lodestar.Core.Gather;
using Lodestar.Core.Organizations;
using Lodestar.Core.Organizations.Directory;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Gather.Cuts;

/// <summary>Quays and offices with thirty-five people at two sites and a lighthouse, and a survey that can count by both.</summary>
public abstract class CutsPages : IAsyncLifetime
{
    protected LodestarApp App { get; } = new();
    protected Unit Quay { get; private set; } = null!;
    protected Unit Office { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await App.InitializeAsync();
        (Quay, Office) = (new Unit(Cast.Northquay.Id, "Quays"), new Unit(Cast.Northquay.Id, "Offices"));
        await App.SeedAsync(Quay, Office);
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected async Task<Person[]> StaffAsync()
    {
        var today = DateOnly.FromDateTime(Cast.Morning.UtcDateTime);
        Person[] crew =
        [
            .. Enumerable
                .Range(0, 12)
                .Select(i => Of($"Quay {i}", Quay, i < 4 ? "saltmarsh" : "Saltmarsh", today.AddYears(i < 6 ? -2 : -5))),
            .. Enumerable.Range(0, 2).Select(i => Of($"Keeper {i}", Quay, "Lighthouse", today.AddYears(-4))),
            Of("Old keeper", Quay, "Lighthouse", null),
            .. Enumerable
                .Range(0, 20)
                .Select(i =>
                    Of(
                        $"Office {i}",
                        Office,
                        "Harbor House",
                        today.AddDays(
                            i < 3 ? -20
                            : i < 10 ? -3000
                            : -8000
                        )
                    )
                ),
        ];
        await App.SeedAsync([.. crew]);
        return crew;

        static Person Of(string name, Unit unit, string site, DateOnly? hired) =>
            Person.From(
                Cast.Northquay.Id,
                new PersonDraft(name)
                {
                    Site = site,
                    HiredOn = hired,
                    Level = Level.Frontline,
                },
                unit.Id
            );
    }

    protected async Task<string> DraftAsync()
    {
        var survey = new Survey(Cast.Northquay.Id, "Cut twice", default, Cast.Morning);
        survey.Ask(QuestionBank.ThinkOf);
        await App.SeedAsync(survey);
        return $"/gather/surveys/{survey.Id}";
    }

    protected async Task OpenAsync(string survey)
    {
        var kept = await App.As(Cast.Mara)
            .SubmitAsync($"{survey}/cuts", ("Form.BySite", "true"), ("Form.ByTenure", "true"), ("Form.Bounds", "1, 3, 10"));
        kept.Text.ShouldContain("What it tells apart is fixed as soon as it opens.");
        await (await App.As(Cast.Mara).OpenAsync(survey)).SubmitAsync("form[action$=opening]");
    }

    protected Task AnswerAsync(Survey survey, Unit unit, int count, int site, int band) =>
        App.InScopeAsync(async services =>
        {
            var desk = services.GetRequiredService<Lodestar.Web.Features.Gather.Answers.SubmissionDesk>();
            SubmittedAnswer[] said = [new(survey.Questions[0].Id, "Calm crossings")];
            var one = new Submission(unit.Id, Level.Frontline, "en", said) { Site = site, Tenure = band };
            return await desk.TakeAllAsync(survey.Id, [.. Enumerable.Repeat(one, count)], TestContext.Current.CancellationToken);
        });

    protected Task<Survey> SurveyAsync() => App.ReadAsync(db => db.Surveys.AsNoTracking().SingleAsync(s => s.Title == "Cut twice"));

    protected (string, string)[] Said(string text) =>
        [("Form.Answers[0].Text", text), ("Form.UnitId", Quay.Id.ToString()), ("Form.Level", nameof(Level.Frontline))];
}
