using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Playbooks;

/// <summary>One playbook, for the person in front of the customer: on the phone, or on paper behind the counter.</summary>
[Authorize(Policy = Policies.Member)]
public class PlaybookModel(LodestarDb db) : PageModel
{
    public Playbook Playbook { get; private set; } = null!;

    /// <summary>Those asked for that still stand and still hold when things go wrong.</summary>
    public IReadOnlyList<Standard> Standards { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid playbookId, CancellationToken ct)
    {
        if (await db.FindPlaybookAsync(playbookId, ct) is not { } playbook)
            return NotFound();
        var asked = playbook.Standards.Select(s => s.StandardId).ToHashSet();
        (Playbook, Standards) = (playbook, [.. (await db.ExceptionStandardsAsync(ct)).Where(s => asked.Contains(s.Id))]);
        return Page();
    }
}
