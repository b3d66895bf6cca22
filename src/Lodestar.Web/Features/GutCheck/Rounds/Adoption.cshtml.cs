using System.ComponentModel.DataAnnotations;
using Lodestar.Core.GutCheck;
using Lodestar.Core.Write;
using Lodestar.Web.Journeys;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.GutCheck.Rounds;

/// <summary>Whoever decides makes the sentence the vision, after seeing once more what changed and what speaks against it (R1, R111).</summary>
[Authorize(Policy = Policies.Decide)]
public sealed class AdoptionModel(LodestarDb db, Deciders deciders, CurrentPerson me) : PageModel
{
    /// <summary>Asked only where something speaks against it.</summary>
    [
        BindProperty,
        Required(ErrorMessage = "Write why it is adopted all the same. It is kept beside the vision for everybody who asks later."),
        StringLength(Adoption.MaxReasonLength, ErrorMessage = "Use at most {1} characters.")
    ]
    public string? Despite { get; set; }

    public Round Round { get; private set; } = null!;

    /// <summary>What the sentence is laid beside: the vision that holds, or the wording of the round before.</summary>
    public VisionText? Before { get; private set; }
    public Vision? Current { get; private set; }
    public Decider Decider { get; private set; } = null!;
    public IReadOnlyList<Concern> Concerns { get; private set; } = [];

    /// <summary>Whom the owner could name.</summary>
    public IReadOnlyList<Colleague> People { get; private set; } = [];
    public bool MayDecide => Decider.Is(me);
    public bool MayName => me.Role is Role.Owner;

    public async Task<IActionResult> OnGetAsync(Guid roundId, [FromServices] IEnumerable<IConcerns> stages, CancellationToken ct)
    {
        if (await RefusedAsync(roundId, ct) is { } refused)
            return refused;
        await ReadConcernsAsync(stages, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(
        Guid roundId,
        [FromServices] IEnumerable<IConcerns> stages,
        [FromServices] Texts texts,
        [FromServices] TimeProvider clock,
        CancellationToken ct
    )
    {
        if (await RefusedAsync(roundId, ct) is { } refused)
            return refused;
        if (!MayDecide)
            return Forbid();
        await ReadConcernsAsync(stages, ct);
        var decision = new Decision(me.AccountId!.Value, me.Name, [.. Concerns.Select(c => c.Say)], Despite);
        if (Concerns.Count == 0)
            ModelState.Remove(nameof(Despite));
        if (!ModelState.IsValid)
            return Page();
        if (Adoption.Of(Round, (Current?.Number ?? 0) + 1, decision, clock.GetUtcNow()) is not { } adopted)
            return Redirect($"/gut-check/rounds/{roundId}");
        db.AddRange(adopted.Vision, adopted.Adoption);
        if (await db.SaveUnlessThereAsync(ct)) // pressed twice, or by two: the first one counts
            this.Say(texts["This is our vision now. From here on it is built into everything we do."]);
        return Redirect("/");
    }

    public async Task<IActionResult> OnPostNameAsync(Guid roundId, Guid? decider, [FromServices] Texts texts, CancellationToken ct)
    {
        if (await RefusedAsync(roundId, ct) is { } refused)
            return refused;
        if (!MayName)
            return Forbid();
        var organization = await db.Organizations.SingleAsync(ct);
        if (decider is null || People.Any(p => p.AccountId == decider))
        {
            organization.LetDecide(decider);
            this.Say(
                await db.SaveUnlessThereAsync(ct)
                    ? texts["Noted who decides."]
                    : texts["Somebody changed it at the same moment. Look again."]
            );
        }
        return Redirect($"/gut-check/rounds/{roundId}/adoption");
    }

    private async Task<IActionResult?> RefusedAsync(Guid roundId, CancellationToken ct)
    {
        People = await db.ColleaguesAsync(ct);
        Decider = await deciders.NowAsync(People, ct);
        if (!MayDecide && !MayName)
            return Forbid();
        if (await db.Rounds.Include(r => r.Readers).AsNoTracking().SingleOrDefaultAsync(r => r.Id == roundId, ct) is not { } round)
            return NotFound();
        Round = round;
        Current = await db.VisionAsync(ct);
        Before =
            Current?.Text ?? await db.Rounds.Where(r => r.Id == round.PreviousRoundId).Select(r => r.Sentence).SingleOrDefaultAsync(ct);
        return Round.Result is null || Current?.DraftVersionId == Round.DraftVersionId ? Redirect($"/gut-check/rounds/{roundId}") : null;
    }

    private async Task ReadConcernsAsync(IEnumerable<IConcerns> stages, CancellationToken ct)
    {
        List<Concern> concerns = [];
        foreach (var stage in stages)
            concerns.AddRange(await stage.AboutAsync(Round.DraftVersionId, ct));
        Concerns = concerns;
    }
}
