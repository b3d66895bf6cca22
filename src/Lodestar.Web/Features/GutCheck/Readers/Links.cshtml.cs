using Lodestar.Core.GutCheck;
using Lodestar.Web.Features.GutCheck.Rounds;
using Lodestar.Web.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.GutCheck.Readers;

/// <summary>Makes links to hand over, for those without mail. They are shown once and kept nowhere (B1).</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class LinksModel(LodestarDb db, RoundDesk desk, Outgoing addresses) : PageModel
{
    public Round Round { get; private set; } = null!;
    public IReadOnlyList<(Reader Reader, string Url)> Links { get; private set; } = [];
    public IEnumerable<Reader> Readers => Round.Readers.Where(r => r is { WithdrawnAt: null, StandsFromBefore: false });

    public async Task<IActionResult> OnGetAsync(Guid roundId, CancellationToken ct)
    {
        if (!await FindAsync(roundId, ct))
            return NotFound();
        return Round.State is RoundState.Open ? Page() : Redirect($"/gut-check/rounds/{roundId}");
    }

    public async Task<IActionResult> OnPostAsync(Guid roundId, List<Guid> reader, CancellationToken ct)
    {
        if (!await FindAsync(roundId, ct))
            return NotFound();
        if (Round.State is not RoundState.Open)
            return Redirect($"/gut-check/rounds/{roundId}");
        Links = [.. Readers.Where(r => reader.Contains(r.Id)).Select(LinkTo)];
        await db.SaveChangesAsync(ct);
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    private (Reader, string) LinkTo(Reader reader)
    {
        var (link, token) = ReaderLink.To(reader, Round.EndsAt);
        db.Add(link);
        return (reader, addresses.UrlOf($"/g/{token}"));
    }

    private async Task<bool> FindAsync(Guid roundId, CancellationToken ct) =>
        (Round = await desk.FindAsync(roundId, ct) ?? null!) is not null;
}
