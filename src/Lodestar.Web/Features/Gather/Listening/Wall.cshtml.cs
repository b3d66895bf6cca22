using Lodestar.Web.Mail;
using Lodestar.Web.Operations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Lodestar.Web.Features.Gather.Listening;

/// <summary>The town hall on the projector: the question, the way in, and what most agree with. It shows what every phone sees.</summary>
[AllowAnonymous, LeavesNoTrace]
public sealed class WallModel(HallDoor door, Outgoing addresses) : HallPage(door)
{
    public string Link => addresses.UrlOf($"/t/{Hall.Session.Code}");
    public string Address => Link[(Link.IndexOf("://", StringComparison.Ordinal) + 3)..Link.LastIndexOf('/')];

    public async Task<IActionResult> OnGetAsync(string joinCode, CancellationToken ct)
    {
        if (!await EnterAsync(joinCode, ct))
            return Missing(joinCode);
        View = HallView.Wall;
        return Page();
    }
}
