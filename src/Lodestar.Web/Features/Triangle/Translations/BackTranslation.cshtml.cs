using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Triangle;
using Lodestar.Core.Write;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Translations;

/// <summary>Only the translated words, to be said back by somebody who does not look at the original.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class BackTranslationModel(LodestarDb db, CurrentPerson person, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty, Required(ErrorMessage = "Write what it says, in your own words.")]
    public string? Back { get; set; }

    [BindProperty]
    public bool IsBlind { get; set; }

    /// <summary>The words that were read, so that nobody says back what was changed meanwhile.</summary>
    [BindProperty]
    public string? Read { get; set; }

    public Translation Translation { get; private set; } = null!;
    public bool IsMine => Translation.TranslatorId == person.AccountId;

    public async Task<IActionResult> OnGetAsync(Guid translationId, CancellationToken ct)
    {
        if (!await FindAsync(translationId, ct))
            return NotFound();
        return Translation.State is TranslationState.NeedsBack ? Page() : Redirect($"/triangle/translations/{translationId}");
    }

    public async Task<IActionResult> OnPostAsync(Guid translationId, CancellationToken ct)
    {
        if (!await FindAsync(translationId, ct))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        if (VisionText.TryParse(Back) is not { } text)
            ModelState.AddModelError("Back", texts["Write what it says, in at most {0} characters.", VisionText.MaxLength]);
        else if (!IsBlind)
            ModelState.AddModelError(
                "IsBlind",
                texts["Only who does not look at the original can tell what the words say by themselves. Ask somebody else, or tick this."]
            );
        else if (IsMine)
            ModelState.AddModelError("", texts["You translated it, so you know what was meant. Ask somebody else."]);
        else if (Read != Translation.Text.Value)
            ModelState.AddModelError("", texts["The translation changed while you read it. Read it again."]);
        else if (await db.AgainIfOutrunAsync(c => SayBackAsync(translationId, text, c), ct))
        {
            this.Say(texts["Thank you. Now both stand side by side."]);
            return Redirect($"/triangle/translations/{translationId}");
        }
        else
        {
            this.Say(texts["Somebody else has just said it back."]);
            return Redirect($"/triangle/translations/{translationId}");
        }
        ModelState.Remove(nameof(Read)); // the page shows the newest words
        return Page();
    }

    private async Task<bool> SayBackAsync(Guid translationId, VisionText text, CancellationToken ct)
    {
        var translation = await db.Translations.SingleAsync(t => t.Id == translationId, ct);
        if (Read != translation.Text.Value || !translation.SayBack(text, person.AccountId!.Value, clock.GetUtcNow()))
            return false;
        await db.SaveChangesAsync(ct);
        return true;
    }

    private async Task<bool> FindAsync(Guid translationId, CancellationToken ct) =>
        (Translation = await db.Translations.AsNoTracking().SingleOrDefaultAsync(t => t.Id == translationId, ct) ?? null!) is not null;
}
