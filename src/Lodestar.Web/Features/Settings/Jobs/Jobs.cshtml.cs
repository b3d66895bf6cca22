using Lodestar.Web.Jobs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Settings.Jobs;

/// <summary>What waits and what failed, with a retry.</summary>
[Authorize(Policy = Policies.Lead)]
public sealed class JobsModel(LodestarDb db, Texts texts) : PageModel
{
    public int Waiting { get; private set; }
    public IReadOnlyList<FailedRow> Failed { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Waiting = await db.Jobs.CountAsync(j => j.State == JobState.Waiting, ct);
        Failed = await db
            .Jobs.Where(j => j.State == JobState.Failed)
            .OrderBy(j => j.Kind)
            .ThenBy(j => j.Id)
            .Select(j => new FailedRow(j.Id, j.Kind, j.Attempts, j.Problem ?? ""))
            .Take(200)
            .ToListAsync(ct);
    }

    public async Task<IActionResult> OnPostRetryAsync(Guid jobId, CancellationToken ct)
    {
        if (await db.Jobs.SingleOrDefaultAsync(j => j.Id == jobId && j.State == JobState.Failed, ct) is not { } job)
            return NotFound();
        job.TryAgain();
        await db.SaveChangesAsync(ct);
        this.Say(texts["It will run again in a moment."]);
        return RedirectToPage();
    }
}

public sealed record FailedRow(Guid Id, string Kind, int Attempts, string Problem);
