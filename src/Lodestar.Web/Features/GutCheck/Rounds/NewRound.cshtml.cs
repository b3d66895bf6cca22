using System.ComponentModel.DataAnnotations;
using Lodestar.Core.GutCheck;
using Lodestar.Core.Write;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.GutCheck.Rounds;

/// <summary>Opens a round about one version of a sentence.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class NewRoundModel(LodestarDb db, RoundDesk desk, TimeProvider clock) : PageModel
{
    private const int LongestInDays = 60;

    [BindProperty]
    public NewRoundForm Form { get; set; } = new();

    public DraftVersion Version { get; private set; } = null!;
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    public async Task<IActionResult> OnGetAsync(Guid version, CancellationToken ct)
    {
        Form = new NewRoundForm { LastDay = Today.AddDays(RoundDesk.UsualDays) };
        return await FindAsync(version, ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid version, [FromServices] Texts texts, CancellationToken ct)
    {
        if (!await FindAsync(version, ct))
            return NotFound();
        if (ModelState.IsValid && (Form.LastDay < Today || Form.LastDay > Today.AddDays(LongestInDays)))
            ModelState.AddModelError("Form.LastDay", texts["Choose a day between today and {0} days from now.", LongestInDays]);
        if (!ModelState.IsValid)
            return Page();
        if (await OpenRoundOfAsync(Version.DraftId, ct) is { } open)
            return Redirect($"/gut-check/rounds/{open}");

        var round = Round.Open(Version, await desk.NextNumberAsync(ct), clock.GetUtcNow(), Round.EndOf(Form.LastDay!.Value));
        return Redirect($"/gut-check/rounds/{await SavedAsync(round, ct)}/readers");
    }

    private async Task<Guid> SavedAsync(Round round, CancellationToken ct)
    {
        try
        {
            db.Add(round);
            desk.RemindLater(round);
            await db.SaveChangesAsync(ct);
            return round.Id;
        }
        catch (DbUpdateException) // pressed twice, or two people at once: both arrive at the one that is open
        {
            db.ChangeTracker.Clear();
            if (await OpenRoundOfAsync(round.DraftId, ct) is { } open)
                return open;
            throw;
        }
    }

    private Task<Guid?> OpenRoundOfAsync(Guid draftId, CancellationToken ct) =>
        db.Rounds.Where(r => r.DraftId == draftId && r.State == RoundState.Open).Select(r => (Guid?)r.Id).SingleOrDefaultAsync(ct);

    private async Task<bool> FindAsync(Guid versionId, CancellationToken ct) =>
        (Version = await db.DraftVersions.SingleOrDefaultAsync(v => v.Id == versionId, ct) ?? null!) is not null;
}

public sealed class NewRoundForm
{
    [Required(ErrorMessage = "Choose the last day on which people may answer.")]
    public DateOnly? LastDay { get; init; }
}
