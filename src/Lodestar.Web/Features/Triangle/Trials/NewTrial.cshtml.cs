using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Trials;

/// <summary>Trials of one standard: a new one, the one that runs, and what earlier ones said (feature 51).</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class NewTrialModel(LodestarDb db, Texts texts, TimeProvider clock) : PageModel
{
    private const string Two = "Choose two people who have an account here.";

    [BindProperty, Required(ErrorMessage = Two)]
    public Guid? First { get; set; }

    [BindProperty, Required(ErrorMessage = Two)]
    public Guid? Second { get; set; }

    public Standard Standard { get; private set; } = null!;
    public IReadOnlyList<Colleague> People { get; private set; } = [];
    public IReadOnlyList<Trial> Trials { get; private set; } = [];
    public Trial? Running => Trials.FirstOrDefault(t => t.EndedAt is null);

    public async Task<IActionResult> OnGetAsync(Guid standardId, CancellationToken ct) =>
        await FindAsync(standardId, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid standardId, CancellationToken ct)
    {
        if (!await FindAsync(standardId, ct))
            return NotFound();
        if (Running is { } running)
            return Redirect($"/triangle/trials/{running.Id}");
        if (!ModelState.IsValid)
            return Page();
        if (First is not { } first || Second is not { } second || !Knows(first) || !Knows(second))
            ModelState.AddModelError("Second", texts[Two]);
        else if (first == second)
            ModelState.AddModelError("Second", texts["Choose two different people: only two can read the same words in two ways."]);
        else if (await StartAsync(new Trial(Standard, first, second, clock.GetUtcNow()), ct) is { } trial)
            return Redirect($"/triangle/trials/{trial}");
        return Page();
    }

    private bool Knows(Guid account) => People.Any(p => p.AccountId == account);

    // Started by two at once it is one trial; both find it.
    private async Task<Guid?> StartAsync(Trial trial, CancellationToken ct)
    {
        db.Add(trial);
        return await db.SaveUnlessThereAsync(ct)
            ? trial.Id
            : await db
                .Trials.Where(t => t.StandardId == Standard.Id && t.EndedAt == null)
                .Select(t => (Guid?)t.Id)
                .SingleOrDefaultAsync(ct);
    }

    private async Task<bool> FindAsync(Guid standardId, CancellationToken ct)
    {
        if (await db.Standards.AsNoTracking().SingleOrDefaultAsync(s => s.Id == standardId && s.RemovedAt == null, ct) is not { } standard)
            return false;
        Standard = standard;
        People = await db.ColleaguesAsync(ct);
        Trials = await db.Trials.AsNoTracking().Where(t => t.StandardId == standardId).OrderByDescending(t => t.Id).ToListAsync(ct);
        return true;
    }
}
