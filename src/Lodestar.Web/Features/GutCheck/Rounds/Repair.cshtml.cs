using System.ComponentModel.DataAnnotations;
using Lodestar.Core.GutCheck;
using Lodestar.Core.Write;
using Lodestar.Text.Diff;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.GutCheck.Rounds;

/// <summary>Changes a word or two and asks again those who hesitated, with a sample of the others; more goes back to writing (R113).</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class RepairModel(LodestarDb db, RoundDesk desk, CurrentPerson me, TimeProvider clock) : PageModel
{
    [BindProperty]
    public RepairForm Form { get; set; } = new();

    public Round Round { get; private set; } = null!;
    public Draft Draft { get; private set; } = null!;
    public RoundResult Result => Round.Result!;

    /// <summary>From what people read to what they would read; it decides who is asked again (R113).</summary>
    public WordDiff Difference => WordDiff.Between(Round.Sentence.Value, Form.Text);

    public async Task<IActionResult> OnGetAsync(Guid roundId, int? word, string? with, CancellationToken ct)
    {
        if (!await FindAsync(roundId, ct))
            return NotFound();
        if (Round.State is RoundState.Open)
            return Redirect($"/gut-check/rounds/{roundId}");
        var text =
            word is { } place && place >= 0 && place < Round.Sentence.Words.Count && !string.IsNullOrWhiteSpace(with)
                ? Round.Sentence.With(place, with.Trim())
                : Round.Sentence.Value;
        Form = new RepairForm { Text = text, BasedOn = Draft.Latest.Number };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid roundId, [FromServices] Texts texts, CancellationToken ct)
    {
        if (!await FindAsync(roundId, ct))
            return NotFound();
        if (Round.State is RoundState.Open)
            return Redirect($"/gut-check/rounds/{roundId}");
        if (!ModelState.IsValid || VisionText.TryParse(Form.Text) is not { } text)
            return Page();
        if (text == Round.Sentence)
            return Refuse(texts["This is the sentence people have already answered. Change a word or two first."]);

        var now = clock.GetUtcNow();
        var reason = texts["Gut check {0}: {1} of {2} said definitely us.", Round.Number, Result.Agreement.Count, Result.Agreement.Of];
        var outcome = Draft.Save(text, reason, Form.BasedOn, me.AccountId!.Value, now);
        if (outcome is SaveOutcome.Resting)
            return Refuse(
                texts["This sentence was put away to be read with fresh eyes. Repair it when it is back; your words are still here."]
            );
        if (outcome is SaveOutcome.Stale)
            return Refuse(
                texts[
                    "Somebody wrote version {0} meanwhile: “{1}”. Read it first; yours is still here.",
                    Draft.Latest.Number,
                    Draft.Latest.Text.Value
                ]
            );

        var next = Round.AskAgain(
            Draft.Latest,
            await desk.NextNumberAsync(ct),
            now,
            Round.EndOf(DateOnly.FromDateTime(now.UtcDateTime).AddDays(RoundDesk.UsualDays))
        );
        return await SavedAsync(next, texts, ct);
    }

    private async Task<IActionResult> SavedAsync(Round? next, Texts texts, CancellationToken ct)
    {
        if (next is not null)
        {
            db.Add(next);
            desk.Mail(next.Readers);
            desk.RemindLater(next);
        }
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Refuse(
                texts["Somebody wrote a version, or put the sentence away, at the same moment. Open this page anew; yours is still here."]
            );
        }
        catch (DbUpdateException)
        {
            return Refuse(texts["A round about this sentence is open already. Close it before you ask again."]);
        }
        this.Say(
            next is null
                ? texts[
                    "More than two words changed, so this is another sentence. It is kept as version {0}; when the team is happy with it, ask everyone.",
                    Draft.Latest.Number
                ]
                : texts["{0} people are asked again; the other answers stand.", next.Readers.Count(r => !r.HasAnswered)]
        );
        return Redirect(next is null ? $"/write/drafts/{Draft.Id}" : $"/gut-check/rounds/{next.Id}");
    }

    private PageResult Refuse(string sentence)
    {
        ModelState.AddModelError("Form.Text", sentence);
        ModelState.Remove("Form.BasedOn");
        Form = new RepairForm { Text = Form.Text, BasedOn = Draft.Latest.Number };
        return Page();
    }

    private async Task<bool> FindAsync(Guid roundId, CancellationToken ct)
    {
        if (await desk.FindAsync(roundId, ct) is not { } round)
            return false;
        (Round, Draft) = (round, await db.Drafts.SingleAsync(d => d.Id == round.DraftId, ct));
        return true;
    }
}

public sealed class RepairForm
{
    [Required(ErrorMessage = "The sentence is empty. Write it again with the word you would change.")]
    [StringLength(
        VisionText.MaxLength,
        ErrorMessage = "A sentence people can recite has at most {1} characters. Take out what matters least."
    )]
    public string Text { get; init; } = "";

    public int BasedOn { get; init; }
}
