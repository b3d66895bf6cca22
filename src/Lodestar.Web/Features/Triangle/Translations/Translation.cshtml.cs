using Lodestar.Core.Triangle;
using Lodestar.Core.Write;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Translations;

/// <summary>One translation: what it says back beside the original, who signed it, and other words where it does not hold.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class TranslationModel(LodestarDb db, CurrentPerson person, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty]
    public TranslationForm Form { get; set; } = new();

    /// <summary>The number or address of the one who speaks; nothing where it is oneself.</summary>
    [BindProperty]
    public string? Speaker { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public Translation Translation { get; private set; } = null!;
    public Vision Vision { get; private set; } = null!;
    public bool IsOfToday { get; private set; }
    public string? Translator { get; private set; }
    public string? BackTranslator { get; private set; }

    /// <summary>Who signed, by name: for those who facilitate; others see how many.</summary>
    public IReadOnlyDictionary<Guid, string> Speakers { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>Whether whoever looks speaks for the front line themselves.</summary>
    public bool MaySign { get; private set; }
    public string? Theirs { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid translationId, CancellationToken ct)
    {
        if (!await FindAsync(translationId, ct))
            return NotFound();
        Form = new TranslationForm { Text = Translation.Text.Value, Version = Translation.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid translationId, CancellationToken ct)
    {
        if (!await FindAsync(translationId, ct) || !person.Facilitates)
            return NotFound();
        if (!ModelState.IsValid || VisionText.TryParse(Form.Text) is not { } text)
            return Page();
        var stored = await db.Translations.SingleAsync(t => t.Id == translationId, ct);
        db.Expect(stored, Form.Version);
        stored.Rewrite(text, person.AccountId!.Value, clock.GetUtcNow());
        if (await db.SaveUnlessThereAsync(ct))
        {
            this.Say(texts["Kept. Other words are said back and signed anew."]);
            return Redirect($"/triangle/translations/{translationId}");
        }
        await FindAsync(translationId, ct);
        (Theirs, Form.Version) = (Translation.Text.Value, Translation.Version);
        ModelState.Remove("Form.Version");
        return Page();
    }

    public async Task<IActionResult> OnPostVoiceAsync(Guid translationId, bool isOurs, string? read, CancellationToken ct)
    {
        if (!await FindAsync(translationId, ct) || (Speaker is not null && !person.Facilitates))
            return NotFound();
        Form = new TranslationForm { Text = Translation.Text.Value, Version = Translation.Version };
        ModelState.Clear();
        var speaker = Speaker is null
            ? await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == person.PersonId, ct)
            : await db.PersonByMarkAsync(Speaker, ct);
        if (speaker is null)
            ModelState.AddModelError(nameof(Speaker), texts["Nobody in the directory has this number or address."]);
        else if (Translation.RefusalOf(speaker) is { } refusal)
            ModelState.AddModelError(nameof(Speaker), texts.Say(refusal));
        else if (Line.Of(Note).Length > Translation.MaxNoteLength)
            ModelState.AddModelError(nameof(Note), texts["Use at most {0} characters for a note.", Translation.MaxNoteLength]);
        else
        {
            var isKept = await db.AgainIfOutrunAsync(c => HearAsync(translationId, speaker, isOurs, read, c), ct);
            this.Say(isKept ? texts["Thank you, that is kept."] : texts["The translation changed while you read it. Read it again."]);
            return Redirect($"/triangle/translations/{translationId}");
        }
        return Page();
    }

    private async Task<bool> HearAsync(Guid translationId, Person speaker, bool isOurs, string? read, CancellationToken ct)
    {
        var translation = await db.Translations.SingleAsync(t => t.Id == translationId, ct);
        if (
            read != translation.Text.Value
            || translation.Hear(speaker, isOurs, Note, person.AccountId!.Value, clock.GetUtcNow()) is not null
        )
            return false;
        await db.SaveChangesAsync(ct);
        return true;
    }

    private async Task<bool> FindAsync(Guid translationId, CancellationToken ct)
    {
        if (await db.Translations.AsNoTracking().SingleOrDefaultAsync(t => t.Id == translationId, ct) is not { } translation)
            return false;
        Translation = translation;
        Vision = await db.Visions.AsNoTracking().SingleAsync(v => v.Id == translation.VisionId, ct);
        IsOfToday = (await db.VisionAsync(ct))?.Id == Vision.Id;
        var (first, second) = (translation.TranslatorId, translation.BackTranslatorId);
        var names = await db.Users.Where(a => a.Id == first || a.Id == second).ToDictionaryAsync(a => a.Id, a => a.Name, ct);
        (Translator, BackTranslator) = (names.GetValueOrDefault(first), second is { } back ? names.GetValueOrDefault(back) : null);
        Guid[] spoke = [.. translation.Said.Select(v => v.PersonId)];
        if (person.Facilitates)
            Speakers = await db.People.Where(p => spoke.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        MaySign =
            IsOfToday
            && person.PersonId is { } me
            && await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == me, ct) is { } entry
            && translation.RefusalOf(entry) is null;
        return true;
    }
}
