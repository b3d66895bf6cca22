using Lodestar.Core.Gather;
using Lodestar.Core.GutCheck;
using Lodestar.Core.Privacy;
using Lodestar.Web.Mail;
using Lodestar.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Lodestar.Web.Features.GutCheck.Readers;

/// <summary>The open link of a round: says from where somebody looks, and gives them a link of their own (R109). Opening it does nothing.</summary>
[AllowAnonymous, EnableRateLimiting(Limits.Public)]
public sealed class OpenDoorModel(LodestarDb db, CurrentPerson visitor, Outgoing addresses, TimeProvider clock) : PageModel
{
    public Round? Round { get; private set; }
    public bool IsOpen => Round?.TakesAnswers(clock.GetUtcNow()) is true;

    public async Task<IActionResult> OnGetAsync(string openCode, CancellationToken ct)
    {
        if (!await FindAsync(openCode, ct))
            Response.StatusCode = StatusCodes.Status404NotFound;
        else if (Mine() is { } token)
            return Redirect($"/g/{token}");
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string openCode, StakeholderKind kind, [FromServices] Texts texts, CancellationToken ct)
    {
        if (!await FindAsync(openCode, ct))
            return NotFound();
        if (Mine() is { } mine)
            return Redirect($"/g/{mine}");
        var known = Enum.IsDefined(kind) ? kind : StakeholderKind.Other;
        if (await db.AgainIfOutrunAsync(c => db.InTransactionAsync(d => WelcomeAsync(known, texts, d), c), ct) is not { } token)
            return Page();
        MarkOf(Round!.Id).Keep(token, Response, Round.EndsAt);
        return Redirect($"/g/{token}");
    }

    private async Task<string?> WelcomeAsync(StakeholderKind kind, Texts texts, CancellationToken ct)
    {
        var round = await db.Rounds.Include(r => r.Readers).SingleAsync(r => r.Id == Round!.Id, ct);
        if (round.Welcome(texts["By the open link"], kind, clock.GetUtcNow()) is not { } reader)
            return null;
        var (link, token) = ReaderLink.To(reader, round.EndsAt);
        db.Add(link);
        await db.SaveChangesAsync(ct);
        return token;
    }

    private async Task<bool> FindAsync(string openCode, CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-store";
        var code = SurveyCode.Normalize(openCode);
        Round = await db.Rounds.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(r => r.OpenCode == code, ct);
        if (Round is null)
            return false;
        visitor.Visit(await db.OrganizationAsync(Round.OrganizationId, ct));
        return true;
    }

    // One browser, one voice: who comes again comes to the answer they have.
    private string? Mine() => MarkOf(Round!.Id).In(Request) is { Length: LinkSecret.Length } token ? token : null;

    private BrowserMark MarkOf(Guid roundId) => new($"lodestar-open-{roundId:N}", addresses);
}
