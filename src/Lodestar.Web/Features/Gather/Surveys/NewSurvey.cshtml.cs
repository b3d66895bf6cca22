using Lodestar.Core.Gather;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Surveys;

/// <summary>A survey in one click: the question of the method, three of them, or one's own choice.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class NewSurveyModel(LodestarDb db, CurrentPerson me, TimeProvider clock, Texts texts) : PageModel
{
    [BindProperty]
    public NewSurveyForm Form { get; set; } = new();

    public void OnGet(string? ask) =>
        Form = new NewSurveyForm
        {
            Title = texts["Your best day"],
            Questions = ask switch
            {
                "full" => KeysOf(QuestionBank.Full),
                "three" => KeysOf(QuestionBank.Three),
                _ => KeysOf(QuestionBank.One),
            },
        };

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Form.AsksNothing)
            ModelState.AddModelError("Form.Questions", texts["Choose at least one question, or write your own."]);
        if (!ModelState.IsValid)
            return Page();
        var survey = Form.ToSurvey(me.OrganizationId, clock.GetUtcNow());
        db.Add(survey);
        await db.SaveChangesAsync(ct);
        this.Say(texts["Your survey is ready. Look at it as people will see it, then open it."]);
        return RedirectToPage("SurveyDetail", new { surveyId = survey.Id });
    }

    private static List<string> KeysOf(IEnumerable<BankQuestion> questions) => [.. questions.Select(q => q.Key)];
}
