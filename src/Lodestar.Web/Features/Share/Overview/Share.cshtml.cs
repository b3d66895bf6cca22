using Lodestar.Core.Share;
using Lodestar.Core.Statistics;
using Lodestar.Web.Features.Share.Launches;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Share.Overview;

/// <summary>The sentence for whoever works here; for those who run the journey, how far it has come (R37, R42).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class ShareModel(LodestarDb db, OurVision ours, CurrentPerson me, TimeProvider clock) : PageModel
{
    public OurVision Ours => ours;
    public bool IsAcknowledged { get; private set; }
    public Rate Acknowledged { get; private set; }
    public IReadOnlyList<UnitReach> Units { get; private set; } = [];
    public IReadOnlyList<RecallMilestone> Milestones { get; private set; } = [];

    /// <summary>Days since the launch.</summary>
    public int Today { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (!await ours.ReadAsync(ct) || ours.Launch is not { } launch)
            return;
        IsAcknowledged = await ours.IsAcknowledgedAsync(ct);
        if (!me.Facilitates)
            return;

        Units = await UnitReach.ReadAsync(db, launch.Id, ct);
        Acknowledged = new Rate(Units.Sum(u => u.Acknowledged.Count), Units.Sum(u => u.Acknowledged.Of));
        var said = await db
            .RecallAttempts.Where(r => r.LaunchId == launch.Id && r.IsWordForWord)
            .Where(r => db.People.Any(p => p.Id == r.PersonId))
            .Select(r => new { r.PersonId, r.Day })
            .Distinct()
            .ToListAsync(ct);
        Today = launch.DayOf(clock.GetUtcNow());
        Milestones = RecallMilestone.Of(said.Select(s => (s.PersonId, s.Day)), Acknowledged.Of, Today);
    }
}
