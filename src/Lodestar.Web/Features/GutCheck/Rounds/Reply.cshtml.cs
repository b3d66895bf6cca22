using System.ComponentModel.DataAnnotations;
using Lodestar.Core.GutCheck;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.GutCheck.Rounds;

/// <summary>Answers the reason of somebody who hesitates; they find it behind their link (R111).</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class ReplyModel(LodestarDb db, RoundDesk desk) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Write what you answer.")]
    [StringLength(Reader.LongestReason, ErrorMessage = "Use at most {1} characters.")]
    public string Text { get; set; } = "";

    public Reader Reader { get; private set; } = null!;
    public Round Round { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid roundId, Guid readerId, CancellationToken ct)
    {
        if (!await FindAsync(roundId, readerId, ct))
            return NotFound();
        Text = Reader.Reply;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid roundId, Guid readerId, [FromServices] Texts texts, CancellationToken ct)
    {
        if (!await FindAsync(roundId, readerId, ct))
            return NotFound();
        if (!ModelState.IsValid)
            return Page();
        Reader.ReplyWith(Text);
        await db.SaveChangesAsync(ct);
        this.Say(texts["Your answer is kept. They see it when they open their link."]);
        return Redirect($"/gut-check/rounds/{roundId}");
    }

    // Whoever hesitates is only known once the round is closed.
    private async Task<bool> FindAsync(Guid roundId, Guid readerId, CancellationToken ct)
    {
        if (await desk.FindAsync(roundId, ct) is not { Result: { } result } round)
            return false;
        (Round, Reader) = (round, result.Hesitaters.SingleOrDefault(r => r.Id == readerId)!);
        return Reader is not null;
    }
}
