using Lodestar.Core.Gather;
using Lodestar.Core.Organizations;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Gather;

/// <summary>An open survey at Northquay, with the contact center of the story to answer it.</summary>
internal sealed class Scene
{
    private readonly LodestarApp _app;

    private Scene(LodestarApp app, Survey survey) => (_app, Survey) = (app, survey);

    public Survey Survey { get; }
    public string Link => $"/s/{Survey.Code}";
    public Unit Center { get; private init; } = null!;
    public Unit Voice { get; private init; } = null!;
    public Unit Chat { get; private init; } = null!;
    public Unit NightDesk { get; private init; } = null!;

    public static Task<Scene> OpenAsync(LodestarApp app, params BankQuestion[] questions) =>
        OpenAsync(app, [.. (questions is [] ? [QuestionBank.ThinkOf] : questions).Select(QuestionDraft.Of)]);

    public static async Task<Scene> OpenAsync(LodestarApp app, IReadOnlyList<QuestionDraft> questions)
    {
        var survey = new Survey(Cast.Northquay.Id, "Your best day", default, Cast.Morning);
        foreach (var question in questions)
            survey.Ask(question);
        survey.Open(Cast.Morning);
        var center = new Unit(Cast.Northquay.Id, $"Contact Centre {survey.Code}");
        var scene = new Scene(app, survey)
        {
            Center = center,
            Voice = new Unit(Cast.Northquay.Id, "Voice", center.Id),
            Chat = new Unit(Cast.Northquay.Id, "Chat", center.Id),
            NightDesk = new Unit(Cast.Northquay.Id, "Night Desk", center.Id),
        };
        await app.SeedAsync(survey, scene.Center, scene.Voice, scene.Chat, scene.NightDesk);
        return scene;
    }

    public Submission Says(string text, Unit? unit = null, Level? level = Level.Frontline) =>
        new((unit ?? Voice).Id, level, "en", [new SubmittedAnswer(Survey.Questions[0].Id, text)]);

    /// <summary>The fields of the answer page, filled in.</summary>
    public (string, string)[] Fields(string text, Unit? unit = null) =>
        [("Form.Answers[0].Text", text), ("Form.UnitId", (unit ?? Voice).Id.ToString()), ("Form.Level", nameof(Level.Frontline))];

    public Task<List<Response>> ResponsesAsync() =>
        _app.ReadAsync(db => db.Responses.AsNoTracking().Include(r => r.Answers).Where(r => r.SurveyId == Survey.Id).ToListAsync());

    public Task<List<string>> TextsAsync() =>
        _app.ReadAsync(db => db.Answers.Where(a => a.SurveyId == Survey.Id).Select(a => a.Text).ToListAsync());
}
