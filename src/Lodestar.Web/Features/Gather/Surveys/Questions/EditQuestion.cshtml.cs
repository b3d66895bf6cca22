using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Lodestar.Web.Features.Gather.Surveys.Questions;

/// <summary>Other words, options or conditions for a question of a draft.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class EditQuestionModel(LodestarDb db, Texts texts) : QuestionPage(db, texts)
{
    public async Task<IActionResult> OnGetAsync(Guid surveyId, Guid questionId, CancellationToken ct)
    {
        if (await FindAsync(surveyId, questionId, ct) is { } elsewhere)
            return elsewhere;
        Form = QuestionForm.Of(Question!, Survey);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid surveyId, Guid questionId, CancellationToken ct)
    {
        if (await FindAsync(surveyId, questionId, ct) is { } elsewhere)
            return elsewhere;
        if (Question!.BankKey is not null)
            ModelState.Remove("Form.Text"); // its words are those of the method
        Form.Kind = Question.Kind;
        return await EndAsync(() => Survey.Change(questionId, Form.ToDraft(Question)), ct);
    }
}
