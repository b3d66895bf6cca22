using Lodestar.Core.Measure;
using Lodestar.Core.Triangle;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Measure.Observations;

/// <summary>One interaction, noted in under a minute between two customers (R67, R77).</summary>
[Authorize(Policy = Policies.Member)]
public sealed class ObserveModel(LodestarDb db, CurrentPerson person, Texts texts, TimeProvider clock) : PageModel
{
    [BindProperty]
    public ObserveForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Guid? At { get; set; }

    public IReadOnlyList<TouchPoint> TouchPoints { get; private set; } = [];
    public IReadOnlyList<Standard> Standards { get; private set; } = [];
    public IReadOnlyList<Unit> Units { get; private set; } = [];
    public TouchPoint? TouchPoint { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        Form.UnitId = await db.People.Where(p => p.Id == person.PersonId).Select(p => (Guid?)p.UnitId).SingleOrDefaultAsync(ct);
        return At is not null && TouchPoint is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        if (TouchPoint is null)
            return NotFound();
        var sighting = Form.At(TouchPoint.Id, person.AccountId!.Value, Standards);
        if (!sighting.SaysSomething)
            ModelState.AddModelError("Form.Marks", texts["Say of at least one standard whether it was met or not."]);
        if (Form.UnitId is { } unit && Units.All(u => u.Id != unit))
            ModelState.AddModelError("Form.UnitId", texts["This unit is not there any more. Choose another, or none."]);
        if (!ModelState.IsValid)
            return Page();

        await RecordAsync(new Observation(person.OrganizationId, sighting, Form.Note, clock.GetUtcNow()), ct);
        return RedirectToPage("Thanks", new { at = TouchPoint.Id });
    }

    // A second press meets the first at the unique key, also on another node; both are told the same.
    private async Task RecordAsync(Observation observation, CancellationToken ct)
    {
        try
        {
            db.Add(observation);
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (!await db.Observations.AnyAsync(o => o.ObserverId == observation.ObserverId && o.AttemptKey == observation.AttemptKey, ct))
                throw;
        }
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        TouchPoints = await db.ReadTouchPointsAsync(ct);
        TouchPoint = TouchPoints.FirstOrDefault(t => t.Id == At) ?? (At is null && TouchPoints is [var only] ? only : null);
        Standards =
        [
            .. (await db.ReadAdoptedStandardsAsync(ct)).Where(s => TouchPoint is { } here && s.AppliesTo(here.Id, ServiceKind.Exception)),
        ];
        Units = await db.Units.AsNoTracking().OrderBy(u => u.Name).ToListAsync(ct);
    }
}
