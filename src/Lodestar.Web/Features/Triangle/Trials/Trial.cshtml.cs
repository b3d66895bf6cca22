using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Trials;

/// <summary>A trial: for those who observe one moment after the other, for those who facilitate how far it is, and its result for all of them.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class TrialModel(LodestarDb db, CurrentPerson person, Texts texts, TimeProvider clock) : PageModel
{
    public Trial Trial { get; private set; } = null!;
    public Standard Standard { get; private set; } = null!;

    /// <summary>The two, as they are called; nothing of one who has left.</summary>
    public IReadOnlyDictionary<Guid, string> Names { get; private set; } = new Dictionary<Guid, string>();
    public Guid Me => person.AccountId!.Value;
    public bool Observes => Trial.IsObservedBy(Me);

    public async Task<IActionResult> OnGetAsync(Guid trialId, CancellationToken ct) => await FindAsync(trialId, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid trialId, int moment, Sight sight, CancellationToken ct)
    {
        if (!await FindAsync(trialId, ct) || !Observes)
            return NotFound();
        if (!ModelState.IsValid)
            return BadRequest();
        if (!await db.AgainIfOutrunAsync(c => MarkAsync(trialId, moment, sight, c), ct))
            this.Say(texts["This trial has ended, or that moment has not come yet."]);
        return Redirect($"/triangle/trials/{trialId}");
    }

    public async Task<IActionResult> OnPostCallOffAsync(Guid trialId, CancellationToken ct)
    {
        if (!await FindAsync(trialId, ct) || !person.Facilitates)
            return NotFound();
        await db.AgainIfOutrunAsync(
            async c =>
            {
                (await db.Trials.SingleAsync(t => t.Id == trialId, c)).CallOff(clock.GetUtcNow());
                return await db.SaveChangesAsync(c);
            },
            ct
        );
        this.Say(texts["The trial is called off. What was marked is kept."]);
        return Redirect($"/triangle/standards/{Trial.StandardId}/trial");
    }

    // The two may mark their last moment in the same second; whoever comes second sees that both are done.
    private async Task<bool> MarkAsync(Guid trialId, int moment, Sight sight, CancellationToken ct)
    {
        var trial = await db.Trials.SingleAsync(t => t.Id == trialId, ct);
        var now = clock.GetUtcNow();
        if (!trial.Mark(Me, moment, sight, now))
            return false;
        if (trial.Result is { Outcome: TrialOutcome.SentBack })
        {
            var standard = await db.Standards.SingleAsync(s => s.Id == trial.StandardId, ct);
            if (trial.Tries(standard))
                standard.SendBack(now);
        }
        await db.SaveChangesAsync(ct);
        return true;
    }

    private async Task<bool> FindAsync(Guid trialId, CancellationToken ct)
    {
        if (await db.Trials.AsNoTracking().SingleOrDefaultAsync(t => t.Id == trialId, ct) is not { } trial)
            return false;
        if (!trial.IsObservedBy(Me) && !person.Facilitates)
            return false;
        Trial = trial;
        Standard = await db.Standards.AsNoTracking().SingleAsync(s => s.Id == trial.StandardId, ct);
        Guid[] two = [trial.FirstId, trial.SecondId];
        Names = (await db.ColleaguesAsync(ct)).Where(o => two.Contains(o.AccountId)).ToDictionary(o => o.AccountId, o => o.Name);
        return true;
    }
}
