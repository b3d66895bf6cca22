using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Triangle;
using Lodestar.Core.Write;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Translations;

/// <summary>Says the vision in one more language.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class NewTranslationModel(LodestarDb db, CurrentPerson person, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty]
    public TranslationForm Form { get; set; } = new();

    public Vision? Vision { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Vision = await db.VisionAsync(ct);
        return Vision is null ? Redirect("/triangle/translations") : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Vision = await db.VisionAsync(ct);
        if (Vision is null)
            return Redirect("/triangle/translations");
        if (!LanguageNames.Offered.Contains(Form.Language))
            ModelState.AddModelError("Form.Language", texts["Choose a language."]);
        if (!ModelState.IsValid || VisionText.TryParse(Form.Text) is not { } text)
            return Page();
        var translation = Translation.Of(Vision, Form.Language!, text, person.AccountId!.Value, clock.GetUtcNow());
        db.Add(translation);
        if (await db.SaveUnlessThereAsync(ct))
        {
            this.Say(texts["Kept. Now somebody else says it back."]);
            return Redirect($"/triangle/translations/{translation.Id}");
        }
        ModelState.AddModelError("Form.Language", texts["There is a translation into this language already. Change that one."]);
        return Page();
    }
}

/// <summary>A language and the words in it.</summary>
public sealed class TranslationForm
{
    public string? Language { get; set; }

    [
        Required(ErrorMessage = "Write the sentence in this language."),
        StringLength(VisionText.MaxLength, ErrorMessage = "Use at most {1} characters; a sentence that people keep is far shorter.")
    ]
    public string Text
    {
        get;
        set => field = Line.Of(value);
    } = "";

    public long Version { get; set; }
}
