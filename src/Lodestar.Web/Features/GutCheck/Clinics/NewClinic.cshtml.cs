using Lodestar.Core.GutCheck;
using Lodestar.Web.Features.GutCheck.Rounds;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.GutCheck.Clinics;

/// <summary>Chooses a word that people stumbled over and what could stand there instead, and asks readers to compare (R112, R113).</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class NewClinicModel(LodestarDb db, RoundDesk desk, TimeProvider clock) : PageModel
{
    private const int UsualDays = 3;

    [BindProperty]
    public NewClinicForm Form { get; set; } = new();

    public Round Round { get; private set; } = null!;

    /// <summary>The words somebody stumbled over, the worst first; all of them where nobody named one.</summary>
    public IReadOnlyList<WordHeat> Words { get; private set; } = [];
    public WordHeat Word { get; private set; } = null!;
    public IReadOnlyList<string> Suggestions => [.. Word.Suggestions.Select(s => s.Text).Take(12)];

    public async Task<IActionResult> OnGetAsync(Guid roundId, int? word, CancellationToken ct)
    {
        if (await ElsewhereAsync(roundId, word, ct) is { } elsewhere)
            return elsewhere;
        Form = new NewClinicForm { Word = Word.Index, Swaps = [.. Suggestions.Take(Clinic.MostSwaps)] };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid roundId, [FromServices] Texts texts, CancellationToken ct)
    {
        if (await ElsewhereAsync(roundId, Form.Word, ct) is { } elsewhere)
            return elsewhere;
        var now = clock.GetUtcNow();
        var endsAt = Round.EndOf(DateOnly.FromDateTime(now.UtcDateTime).AddDays(UsualDays));
        if (Clinic.Open(Round, Form.Word, Form.All, now, endsAt) is not { } clinic)
        {
            ModelState.AddModelError(
                "",
                texts[
                    "Choose one to {0} other words. Each takes the place of one word, so it is a word or two long and not the word that stands there.",
                    Clinic.MostSwaps
                ]
            );
            return Page();
        }
        db.Add(clinic);
        var mailed = Round.Readers.Where(r => r.Email is not null).Select(r => r.Id).ToHashSet();
        foreach (var reader in clinic.Readers.Where(r => mailed.Contains(r.ReaderId)))
            db.Enqueue(new InviteToClinic(reader.Id));
        if (!await db.SaveUnlessThereAsync(ct) && await OpenOneAsync(roundId, ct) is { } open)
            return Redirect($"/gut-check/clinics/{open}"); // pressed twice, or by two: both arrive at the one that is open
        return Redirect($"/gut-check/clinics/{clinic.Id}");
    }

    private async Task<IActionResult?> ElsewhereAsync(Guid roundId, int? word, CancellationToken ct)
    {
        if (await desk.FindAsync(roundId, ct) is not { } round)
            return NotFound();
        if (round.Result is not { } result)
            return Redirect($"/gut-check/rounds/{roundId}");
        if (await OpenOneAsync(roundId, ct) is { } open)
            return Redirect($"/gut-check/clinics/{open}");
        Round = round;
        var flagged = result.Words.Where(w => w.Flags > 0).OrderByDescending(w => w.Flags).ThenBy(w => w.Index).ToList();
        Words = flagged.Count > 0 ? flagged : result.Words;
        Word = result.Words.FirstOrDefault(w => w.Index == word) ?? Words[0];
        return null;
    }

    private Task<Guid?> OpenOneAsync(Guid roundId, CancellationToken ct) =>
        db.Clinics.Where(c => c.RoundId == roundId && c.State == RoundState.Open).Select(c => (Guid?)c.Id).SingleOrDefaultAsync(ct);
}

public sealed class NewClinicForm
{
    public int Word { get; init; }
    public List<string> Swaps { get; init; } = [];

    /// <summary>One that nobody has offered.</summary>
    public string? Own { get; init; }

    public IEnumerable<string> All => [.. Swaps, Own ?? ""];
}
