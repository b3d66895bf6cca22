using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>What the pages of a town hall for everybody with the code have in common.</summary>
public abstract class HallPage(HallDoor door) : PageModel
{
    public Hall Hall { get; private set; } = null!;

    [BindProperty(SupportsGet = true, Name = "view")]
    public HallView View { get; set; }

    /// <summary>What this phone agreed with.</summary>
    public IReadOnlySet<Guid> Mine { get; protected set; } = new HashSet<Guid>();

    protected HallDoor Door { get; } = door;

    protected async Task<bool> EnterAsync(string joinCode, CancellationToken ct) =>
        (Hall = await Door.EnterAsync(joinCode, ct) ?? null!) is not null;

    // A code that never was and one that is gone look the same.
    protected RedirectToPageResult Missing(string joinCode) => RedirectToPage("NoHall", new { code = joinCode });
}
