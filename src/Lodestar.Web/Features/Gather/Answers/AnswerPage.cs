using System.Globalization;
using Lodestar.Core.Gather;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Answers;

/// <summary>What answering by an open link and answering when signed in have in common.</summary>
public abstract class AnswerPage(LodestarDb db, Texts texts) : PageModel
{
    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    public Survey Survey { get; protected set; } = null!;
    public IReadOnlyList<UnitChoice> Units { get; private set; } = [];

    /// <summary>True where the directory knows the unit and the level already.</summary>
    public virtual bool KnowsWhere => false;

    /// <summary>What the draft is called in the browser that keeps it.</summary>
    public virtual string? DraftKey => Survey.Code;

    /// <summary>The language the questions are read in.</summary>
    public string Language =>
        Survey.Languages.FirstOrDefault(l => l == Request.Query["culture"]) // also one that the page itself does not speak
        ?? Survey.Languages.FirstOrDefault(l => l == CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, Survey.Languages[0]);

    protected LodestarDb Db { get; } = db;
    protected Texts Words { get; } = texts;

    protected async Task ShowAsync(CancellationToken ct)
    {
        if (!KnowsWhere)
            Units = await Audience.ReadAsync(Db, Survey.Smallest, ct);
    }

    /// <summary>True when it can be sent; else each problem stands beside its field, and everything typed stays.</summary>
    protected bool Check()
    {
        if (!KnowsWhere && Units.Count > 0 && Units.All(u => u.Id != Form.UnitId))
            ModelState.AddModelError("Form.UnitId", Words["Choose where you work. The nearest one is good enough."]);
        if (!KnowsWhere && Form.Level is null)
            ModelState.AddModelError("Form.Level", Words["Choose what fits you best."]);
        CheckAnswers();
        return ModelState.IsValid;
    }

    // Only of what is asked: what stands under a question that a condition leaves out is left out as well.
    private void CheckAnswers()
    {
        var asked = Survey.AskedOf(Form.ToSubmission(Language));
        foreach (var (number, line) in Form.Answers.Index())
        {
            if (asked.FirstOrDefault(q => q.Id == line.QuestionId) is { } question && question.FaultIn(line.ToAnswer()) is { } fault)
                ModelState.AddModelError($"Form.Answers[{number}].Text", Sentence(fault, question));
        }
        if (!asked.Any(q => q.IsAnsweredBy(Form.LineFor(q).ToAnswer())))
            ModelState.AddModelError("Form.Answers[0].Text", Words["Write an answer to at least one question; a single word is enough."]);
    }

    private string Sentence(AnswerFault fault, Question question) =>
        fault switch
        {
            AnswerFault.TooLong => Words[
                "This answer is longer than {0} characters. Shorten it, please; nothing you wrote is lost.",
                question.MostCharacters
            ],
            AnswerFault.NoSuchOption => Words["This is none of the answers to choose from. Choose again, please."],
            AnswerFault.PlacesClash => Words["Give place 1 to one of them, 2 to the next, and no place twice."],
        };
}
