using Lodestar.Core.Gather;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Surveys;

/// <summary>Everything a survey says, in one more language.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class TranslationModel(LodestarDb db, Texts words) : PageModel
{
    [BindProperty]
    public TranslationForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Language { get; set; } = "";

    public Survey Survey { get; private set; } = null!;
    public SurveyTexts Texts { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid surveyId, CancellationToken ct)
    {
        if (await FindAsync(surveyId, ct) is { } elsewhere)
            return elsewhere;
        Form.Version = Survey.Version;
        Form.Texts = Texts.All.Where(t => t.Wording.Has(Language)).ToDictionary(t => t.Key, t => (string?)t.Wording.In(Language));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid surveyId, CancellationToken ct)
    {
        if (await FindAsync(surveyId, ct) is { } elsewhere)
            return elsewhere;
        foreach (var (key, text) in Form.Texts.Where(t => t.Value?.Length > Wording.MaxLength))
            ModelState.AddModelError($"Form.Texts[{key}]", words["Use at most {0} characters.", Wording.MaxLength]);
        if (!ModelState.IsValid)
            return Page();
        db.Expect(Survey, Form.Version);
        Survey.Translate(Language, Form.Texts.ToDictionary(t => t.Key, t => t.Value ?? ""));
        if (await db.TrySaveAsync(Survey, ct))
        {
            this.Say(
                words[
                    "Saved: {0} of {1} texts in {2}.",
                    new SurveyTexts(Survey).DoneIn(Language),
                    Texts.All.Count,
                    LanguageNames.Of(Language)
                ]
            );
            return RedirectToPage("SurveyDetail", new { surveyId });
        }
        return await OvertakenAsync(surveyId, ct);
    }

    private async Task<IActionResult> OvertakenAsync(Guid surveyId, CancellationToken ct)
    {
        if (await FindAsync(surveyId, ct) is { } gone)
            return gone;
        ModelState.Clear();
        Form.Version = Survey.Version;
        ModelState.AddModelError(
            "Form.Texts[title]",
            words["Somebody changed this survey while you were writing. Nothing of yours is lost: save again to keep it."]
        );
        return Page();
    }

    private async Task<IActionResult?> FindAsync(Guid surveyId, CancellationToken ct)
    {
        Survey = (await db.Surveys.SingleOrDefaultAsync(s => s.Id == surveyId, ct))!;
        if (Survey is null)
            return NotFound();
        Texts = new SurveyTexts(Survey);
        var isKnown = LanguageNames.Offered.Contains(Language) || Survey.Languages.Contains(Language);
        return isKnown && Survey.State is SurveyState.Draft ? null : RedirectToPage("SurveyDetail", new { surveyId });
    }
}

/// <summary>Texts by the keys of <see cref="SurveyTexts"/>; an empty one is taken away.</summary>
public sealed class TranslationForm
{
    public long Version { get; set; }
    public Dictionary<string, string?> Texts { get; set; } = [];
}
