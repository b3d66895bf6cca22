using Lodestar.Core.Write.Teams;
using Lodestar.Web.Features.Write.Prework;
using Lodestar.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Lodestar.Web.Features.Write.Dates;

/// <summary>A member's place in the team, for whoever holds their link: say yes or no, read, note thoughts for oneself.</summary>
[AllowAnonymous, EnableRateLimiting(Limits.Public)]
public sealed class PlaceModel(TeamDoor door, Notebook notebook, LodestarDb db, Texts texts) : PageModel
{
    public TeamVisit? Visit { get; private set; }
    public PreworkPack? Pack { get; private set; }
    public NotesView? Notes { get; private set; }

    public async Task<IActionResult> OnGetAsync(string token, [FromServices] PreworkReader reader, CancellationToken ct)
    {
        if (!await FindAsync(token, ct))
            return Closed();
        await FillAsync(token, reader, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAnswerAsync(
        string token,
        InvitationAnswer answer,
        [FromServices] TimeProvider clock,
        CancellationToken ct
    )
    {
        if (!await FindAsync(token, ct))
            return Closed();
        if (answer is not (InvitationAnswer.Accepted or InvitationAnswer.Declined))
            return BadRequest();
        if (Visit!.Invitation.Answer != answer)
            Visit.Invitation.Hear(answer, noted: false, clock.GetUtcNow());
        await SaveAsync(ct);
        this.Say(
            answer is InvitationAnswer.Accepted
                ? texts["Thank you. We look forward to you."]
                : texts["Thank you for saying so. Somebody else will be asked."]
        );
        return Redirect($"/w/{token}");
    }

    public async Task<IActionResult> OnPostAsync(string token, string? lines, [FromServices] PreworkReader reader, CancellationToken ct)
    {
        if (!await FindAsync(token, ct))
            return Closed();
        if (NotesView.Refusal(await notebook.WriteAsync(Visit!.Person.Id, lines, ct), texts) is { } refusal)
        {
            await FillAsync(token, reader, ct);
            Notes = (Notes ?? new NotesView([], $"/w/{token}")) with { Lines = lines, Problem = refusal };
            return Page();
        }
        this.Say(texts["Kept, for you alone."]);
        return Redirect($"/w/{token}");
    }

    public async Task<IActionResult> OnPostTearOutAsync(string token, Guid note, CancellationToken ct)
    {
        if (!await FindAsync(token, ct))
            return Closed();
        if (await notebook.TearOutAsync(Visit!.Person.Id, note, ct))
            this.Say(texts["The note is taken away."]);
        return Redirect($"/w/{token}");
    }

    // Pressed twice, or answered meanwhile by somebody who noted it: the later word stands.
    private async Task SaveAsync(CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            var (answer, at) = (Visit!.Invitation.Answer, Visit.Invitation.AnsweredAt);
            db.ChangeTracker.Clear();
            var now = await db.TeamInvitations.SingleAsync(i => i.PersonId == Visit.Person.Id && i.TeamId == Visit.Invitation.TeamId, ct);
            now.Hear(answer, noted: false, at!.Value);
            await db.SaveChangesAsync(ct);
        }
    }

    private async Task<bool> FindAsync(string token, CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-store";
        Visit = await door.OpenAsync(token, ct);
        return Visit is { IsSomebodyElses: false };
    }

    private PageResult Closed()
    {
        if (Visit is null)
            Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }

    /// <summary>Whoever declined is no longer shown what was said in confidence.</summary>
    private async Task FillAsync(string token, PreworkReader reader, CancellationToken ct)
    {
        if (Visit!.Invitation.Answer is InvitationAnswer.Declined)
            return;
        Pack = await reader.ReadAsync(ct);
        Notes = new NotesView(await notebook.OfAsync(Visit.Person.Id, ct), $"/w/{token}");
    }
}
