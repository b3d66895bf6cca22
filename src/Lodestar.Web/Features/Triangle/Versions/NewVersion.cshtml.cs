using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Versions;

/// <summary>Publishes what stands now, with a reason and who was asked.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class NewVersionModel(LodestarDb db, CurrentPerson person, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty]
    public EditionForm Form { get; set; } = new();

    /// <summary>The number that what stands now would get; null where there is nothing to publish.</summary>
    public EditionNumber? Next { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => await ReadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid && await db.AgainIfOutrunAsync(PublishAsync, ct) is { } edition)
        {
            this.Say(texts["Version {0} is published.", edition.Number]);
            return LocalRedirect($"/triangle/versions/{edition.Id}");
        }

        if (ModelState.IsValid)
            ModelState.AddModelError("", texts["Nothing has changed since the newest version, or no vision is adopted yet."]);
        await ReadAsync(ct);
        return Page();
    }

    // Two at once meet at the unique number; the second looks again and sees that nothing is left to publish.
    private async Task<Edition?> PublishAsync(CancellationToken ct)
    {
        var cause = new EditionCause(Form.Reason, Form.Asked, person.AccountId!.Value);
        var edition = Edition.Publish(
            person.OrganizationId,
            await db.ReadTriangleAsync(ct),
            await NewestAsync(ct),
            cause,
            clock.GetUtcNow()
        );
        if (edition is null)
            return null;
        db.Add(edition);
        await db.SaveChangesAsync(ct);
        return edition;
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        var triangle = await db.ReadTriangleAsync(ct);
        Next = triangle.Vision is null ? null : Edition.NumberAfter(await NewestAsync(ct), Snapshot.Of(triangle));
    }

    private Task<Edition?> NewestAsync(CancellationToken ct) =>
        db.Editions.AsNoTracking().Include(e => e.Parts.OrderBy(p => p.Place)).NewestFirst().FirstOrDefaultAsync(ct);
}

public sealed class EditionForm
{
    [
        Required(ErrorMessage = "Write in one sentence why."),
        StringLength(Edition.MaxReasonLength, ErrorMessage = "Use at most {1} characters.")
    ]
    public string Reason
    {
        get;
        set => field = Line.Of(value);
    } = "";

    [Required(ErrorMessage = "Write who was asked."), StringLength(Edition.MaxAskedLength, ErrorMessage = "Use at most {1} characters.")]
    public string Asked
    {
        get;
        set => field = Line.Of(value);
    } = "";
}
