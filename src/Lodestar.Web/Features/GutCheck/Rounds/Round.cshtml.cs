using Lodestar.Core.GutCheck;
using Lodestar.Core.Write;
using Lodestar.Web.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.GutCheck.Rounds;

/// <summary>One round: while it is open only how many have answered; afterwards what they said (R110-112).</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class RoundModel(LodestarDb db, RoundDesk desk, Outgoing addresses, TimeProvider clock) : PageModel
{
    public Round Round { get; private set; } = null!;
    public Guid? Followed { get; private set; }
    public Vision? Adopted { get; private set; }

    /// <summary>Who decided, what spoke against it then, and why all the same.</summary>
    public Adoption? Adoption { get; private set; }
    public Decider Decider { get; private set; } = null!;

    /// <summary>Where words of this round were compared, the first one first.</summary>
    public IReadOnlyList<Clinic> Clinics { get; private set; } = [];

    public RoundResult? Result => Round.Result;

    /// <summary>Where anybody may come from; null while nobody may.</summary>
    public string? OpenUrl => Round.OpenCode is { } code ? addresses.UrlOf($"/g/open/{code}") : null;
    public bool IsOver => !Round.TakesAnswers(clock.GetUtcNow());
    public IEnumerable<Reader> Asked => Round.Readers.Where(r => r.WithdrawnAt is null);
    public int Answered => Round.Readers.Count(r => r.HasAnswered);

    public async Task<IActionResult> OnGetAsync(Guid roundId, [FromServices] Deciders deciders, CancellationToken ct)
    {
        if (await desk.FindAsync(roundId, ct) is not { } round)
            return NotFound();
        Round = round;
        Followed = await db.Rounds.Where(r => r.PreviousRoundId == roundId).Select(r => (Guid?)r.Id).FirstOrDefaultAsync(ct);
        Adopted = await db.Visions.AsNoTracking().FirstOrDefaultAsync(v => v.DraftVersionId == round.DraftVersionId, ct);
        Adoption = Adopted is null ? null : await db.Adoptions.AsNoTracking().SingleOrDefaultAsync(a => a.VisionId == Adopted.Id, ct);
        Clinics = await db.Clinics.AsNoTracking().Where(c => c.RoundId == roundId).OrderBy(c => c.OpenedAt).ToListAsync(ct);
        Decider = await deciders.NowAsync(ct);
        return Page();
    }
}
