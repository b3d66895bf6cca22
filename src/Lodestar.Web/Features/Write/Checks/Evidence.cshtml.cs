using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Checks;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Checks;

/// <summary>What shows that the sentence describes the service people get: sentences of a survey, what somebody saw, what a customer said (R12).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class EvidenceModel(LodestarDb db, QuoteShelf shelf, Writers writers, TimeProvider clock) : PageModel
{
    [BindProperty]
    public EvidenceForm Form { get; set; } = new();

    public Draft Draft { get; private set; } = null!;
    public IReadOnlyList<Evidence> Attached { get; private set; } = [];

    /// <summary>The words of attached sentences that may still be read.</summary>
    public IReadOnlyDictionary<Guid, ShelfQuote> Quotes { get; private set; } = new Dictionary<Guid, ShelfQuote>();

    /// <summary>Sentences of the themes that the draft touches.</summary>
    public IReadOnlyList<ShelfTheme> Offered { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid draftId, CancellationToken ct) => await EnterAsync(draftId, ct) ?? await ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync(
        Guid draftId,
        [FromServices] CurrentPerson me,
        [FromServices] Texts texts,
        CancellationToken ct
    )
    {
        if (await EnterAsync(draftId, ct) is { } refusal)
            return refusal;
        var said = (Form.Text, Form.Source);
        if (!ModelState.IsValid || Evidence.Typed(Draft, Form.Kind, said, me.AccountId!.Value, clock.GetUtcNow()) is not { } evidence)
        {
            if (ModelState.IsValid)
                ModelState.AddModelError("Form.Kind", texts["Choose what it is: something seen, or something a customer said."]);
            return await ShowAsync(ct);
        }
        db.Add(evidence);
        await db.SaveChangesAsync(ct);
        this.Say(texts["It is attached."]);
        return Back();
    }

    public async Task<IActionResult> OnPostChooseAsync(
        Guid draftId,
        Guid quoteId,
        [FromServices] CurrentPerson me,
        [FromServices] Texts texts,
        CancellationToken ct
    )
    {
        if (await EnterAsync(draftId, ct) is { } refusal)
            return refusal;
        if (await shelf.FindAsync(quoteId, ct) is not { } place)
            return NotFound();
        var before = await db.Evidence.SingleOrDefaultAsync(
            e => e.DraftId == draftId && e.AnswerId == place.AnswerId && e.Start == place.Start,
            ct
        );
        if (before is null)
            db.Add(Evidence.Of(Draft, place, me.AccountId!.Value, clock.GetUtcNow()));
        before?.Restore();
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // Chosen twice at once: it is attached.
        }
        this.Say(texts["It is attached."]);
        return Back();
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid draftId, Guid evidenceId, [FromServices] Texts texts, CancellationToken ct) =>
        await ChangeAsync(
            draftId,
            evidenceId,
            evidence =>
            {
                evidence.Remove(clock.GetUtcNow());
                this.Say(texts["It is taken off."], $"/write/drafts/{draftId}/evidence?handler=Restore&evidenceId={evidenceId}");
            },
            ct
        );

    public async Task<IActionResult> OnPostRestoreAsync(Guid draftId, Guid evidenceId, CancellationToken ct) =>
        await ChangeAsync(draftId, evidenceId, evidence => evidence.Restore(), ct);

    private async Task<IActionResult> ChangeAsync(Guid draftId, Guid evidenceId, Action<Evidence> change, CancellationToken ct)
    {
        if (await EnterAsync(draftId, ct) is { } refusal)
            return refusal;
        if (await db.Evidence.SingleOrDefaultAsync(e => e.Id == evidenceId && e.DraftId == draftId, ct) is not { } evidence)
            return NotFound();
        change(evidence);
        await db.SaveChangesAsync(ct);
        return Back();
    }

    private RedirectResult Back() => Redirect($"/write/drafts/{Draft.Id}/evidence");

    private async Task<IActionResult?> EnterAsync(Guid draftId, CancellationToken ct)
    {
        if (await db.Drafts.AsNoTracking().SingleOrDefaultAsync(d => d.Id == draftId, ct) is not { } draft)
            return NotFound();
        Draft = draft;
        return await writers.IncludeMeAsync(ct) ? null : Forbid();
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        var attached = await db.Evidence.AsNoTracking().Where(e => e.DraftId == Draft.Id && e.RemovedAt == null).ToListAsync(ct);
        (Attached, Quotes) = ([.. attached.OrderBy(e => e.AddedAt).ThenBy(e => e.Id)], await shelf.OfAsync(attached, ct));
        var chosen = attached.Select(e => (e.AnswerId, e.Start)).ToHashSet();
        Offered =
        [
            .. (await shelf.TouchedByAsync(Draft.Latest.Text.Value, ct))
                .Select(t => t with { Quotes = [.. t.Quotes.Where(q => !chosen.Contains((q.Place.AnswerId, q.Place.Start)))] })
                .Where(t => t.Quotes.Count > 0),
        ];
        return Page();
    }
}

public sealed class EvidenceForm
{
    public EvidenceKind Kind { get; set; } = EvidenceKind.Observation;

    [Required(ErrorMessage = "Write what was seen or said, in its own words.")]
    [StringLength(Evidence.LongestText, ErrorMessage = "Use at most {1} characters.")]
    public string? Text { get; set; }

    [Required(ErrorMessage = "Write where it is from: who saw it and when, or which letter.")]
    [StringLength(Evidence.LongestSource, ErrorMessage = "Use at most {1} characters.")]
    public string? Source { get; set; }
}
