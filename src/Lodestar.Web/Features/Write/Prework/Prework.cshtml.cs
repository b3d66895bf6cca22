using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Write.Prework;

/// <summary>The pack to prepare with, and a member's own notes (R100, R103).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class PreworkModel(PreworkReader reader, Notebook notebook, Writers writers, CurrentPerson me) : PageModel
{
    private const string Here = "/write/prework";

    public PreworkPack Pack { get; private set; } = null!;

    /// <summary>Null for those who run the journey and are not on the team.</summary>
    public NotesView? Notes { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await writers.IncludeMeAsync(ct))
            return Forbid();
        await FillAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? lines, [FromServices] Texts texts, CancellationToken ct)
    {
        if (!await writers.AmOneOfTheTeamAsync(ct))
            return Forbid();
        if (NotesView.Refusal(await notebook.WriteAsync(me.PersonId!.Value, lines, ct), texts) is { } refusal)
        {
            await FillAsync(ct);
            Notes = Notes! with { Lines = lines, Problem = refusal };
            return Page();
        }
        this.Say(texts["Kept, for you alone."]);
        return Redirect(Here);
    }

    public async Task<IActionResult> OnPostTearOutAsync(Guid note, [FromServices] Texts texts, CancellationToken ct)
    {
        if (!await writers.AmOneOfTheTeamAsync(ct))
            return Forbid();
        if (!await notebook.TearOutAsync(me.PersonId!.Value, note, ct))
            return NotFound();
        this.Say(texts["The note is taken away."]);
        return Redirect(Here);
    }

    private async Task FillAsync(CancellationToken ct)
    {
        Pack = await reader.ReadAsync(ct);
        if (await writers.AmOneOfTheTeamAsync(ct))
            Notes = new NotesView(await notebook.OfAsync(me.PersonId!.Value, ct), Here);
    }
}
