using Lodestar.Core.Gather.Listening;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>Every focus group and town hall, those that run first.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class SessionsModel(LodestarDb db) : PageModel
{
    public IReadOnlyList<ListeningSession> Sessions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) =>
        Sessions = await db
            .ListeningSessions.AsNoTracking()
            .OrderBy(s => s.State == SessionState.Closed)
            .ThenByDescending(s => s.BeganAt)
            .ToListAsync(ct);
}
