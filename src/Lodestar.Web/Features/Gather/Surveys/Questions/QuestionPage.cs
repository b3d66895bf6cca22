using Lodestar.Core.Gather;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Surveys.Questions;

/// <summary>What a new question and one that is being changed have in common.</summary>
public abstract class QuestionPage(LodestarDb db, Texts texts) : PageModel
{
    [BindProperty]
    public QuestionForm Form { get; set; } = new();

    public Survey Survey { get; private set; } = null!;

    /// <summary>Null while it is not part of the survey yet.</summary>
    public Question? Question { get; private set; }

    /// <summary>What it can wait for.</summary>
    public IEnumerable<Question> Earlier => Question is null ? Survey.Questions : Survey.Questions.TakeWhile(q => q != Question);

    protected LodestarDb Db { get; } = db;
    protected Texts Words { get; } = texts;

    /// <summary>Where to go instead: nowhere if it does not exist, to the survey once its questions are fixed.</summary>
    protected async Task<IActionResult?> FindAsync(Guid surveyId, Guid? questionId, CancellationToken ct)
    {
        Survey = (await Db.Surveys.SingleOrDefaultAsync(s => s.Id == surveyId, ct))!;
        Question = Survey?.Questions.FirstOrDefault(q => q.Id == questionId);
        if (Survey is null || questionId is not null && Question is null)
            return NotFound();
        if (Survey.State is SurveyState.Draft)
            return null;
        this.Say(Words.SentenceOf(AskOutcome.AlreadyOpened));
        return ToSurvey();
    }

    protected IActionResult ToSurvey() =>
        RedirectToPage("/Gather/Surveys/SurveyDetail", null, new { surveyId = Survey.Id }, Question?.Id.ToString("N"));

    /// <summary>Saves what the survey said yes to; else the page again, with the reason and everything that was typed.</summary>
    protected async Task<IActionResult> EndAsync(Func<AskOutcome> act, CancellationToken ct)
    {
        if (!LanguageNames.Offered.Contains(Form.Language))
            ModelState.AddModelError("Form.Language", Words["Choose a language."]);
        if (!ModelState.IsValid)
            return Page();
        Db.Expect(Survey, Form.Version);
        var outcome = act();
        if (outcome is not AskOutcome.Asked)
        {
            var field = outcome is AskOutcome.WrongOptions or AskOutcome.SameOptionTwice ? "Form.Options" : "Form.Text";
            ModelState.AddModelError(field, Words.SentenceOf(outcome));
            return Page();
        }
        if (await Db.TrySaveAsync(Survey, ct))
        {
            this.Say(Words.SentenceOf(outcome));
            return ToSurvey();
        }
        return await OvertakenAsync(ct);
    }

    private async Task<IActionResult> OvertakenAsync(CancellationToken ct)
    {
        if (await FindAsync(Survey.Id, Question?.Id, ct) is { } gone)
            return gone;
        ModelState.Remove("Form.Version");
        Form.Version = Survey.Version;
        ModelState.AddModelError(
            "Form.Text",
            Question is null
                ? Words["Somebody changed this survey while you were writing. Nothing of yours is lost: save again to add it."]
                : Words[
                    "Somebody changed this survey while you were writing; it says “{0}” now. Save again to keep yours.",
                    Question.Wording.Text
                ]
        );
        return Page();
    }
}
