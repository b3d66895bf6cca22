using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Triangle;
using Lodestar.Core.Write;
using Lodestar.Text.Statements;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Triangle.Below;

/// <summary>The sentence of one unit: write it, hold it against the one above, and say that both lead the same way.</summary>
[Authorize(Policy = Policies.Member)]
public sealed class UnitVisionModel(LodestarDb db, UnitVisions visions, CurrentPerson person, Texts texts) : PageModel
{
    [BindProperty]
    public UnitVisionForm Form { get; set; } = new();

    public Unit Unit { get; private set; } = null!;
    public VisionTree Tree { get; private set; } = null!;
    public UnitVision? Vision => Tree.Of(Unit.Id);
    public (VisionText? Text, Unit? Unit) Above => Tree.Above(Unit.Id);
    public bool MayWrite { get; private set; }

    /// <summary>How near the words alone come to the sentence above; it advises, people decide.</summary>
    public Nearness? Nearness { get; private set; }
    public string? Theirs { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid unitId, [FromServices] WordKinship kinship, CancellationToken ct)
    {
        if (!await FindAsync(unitId, ct))
            return NotFound();
        if (Vision is { } vision)
        {
            Form = new UnitVisionForm { Text = vision.Text.Value, Version = vision.Version };
            Nearness = Above.Text is { } above ? Nearness.Of(vision.Text.Value, above.Value, kinship) : null;
        }
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid unitId, CancellationToken ct)
    {
        if (!await FindAsync(unitId, ct) || !MayWrite)
            return NotFound();
        if (VisionText.TryParse(Form.Text) is not { } text)
            return Page();
        if (await db.UnitVisions.SingleOrDefaultAsync(v => v.UnitId == unitId, ct) is not { } stored)
            db.Add(new UnitVision(person.OrganizationId, unitId, text));
        else
        {
            db.Expect(stored, Form.Version);
            stored.Rewrite(text);
        }
        if (await db.SaveUnlessThereAsync(ct))
        {
            this.Say(
                Above.Text is null
                    ? texts["Saved. Once there is a vision above, hold the two against each other."]
                    : texts["Saved. Now hold it against the sentence above."]
            );
            return Redirect($"/triangle/below/{unitId}");
        }
        await FindAsync(unitId, ct);
        (Theirs, Form.Version) = (Vision?.Text.Value, Vision?.Version ?? 0);
        ModelState.Remove("Form.Version");
        return Page();
    }

    public async Task<IActionResult> OnPostAlignAsync(Guid unitId, string? above, [FromServices] TimeProvider clock, CancellationToken ct)
    {
        if (!await FindAsync(unitId, ct) || !MayWrite || Above.Text is not { } stands)
            return NotFound();
        var stored = await db.UnitVisions.SingleOrDefaultAsync(v => v.UnitId == unitId, ct);
        // What was read is what is agreed to: not a sentence that came in between.
        if (stored is null || above != stands.Value || stored.Version != Form.Version)
            this.Say(texts["One of the two sentences changed while you read them. Look at both again."]);
        else
        {
            stored.Align(stands, person.AccountId!.Value, clock.GetUtcNow());
            this.Say(
                await db.SaveUnlessThereAsync(ct)
                    ? texts["Noted: both lead the same way."]
                    : texts["Somebody changed it at the same moment. Look at both again."]
            );
        }
        return Redirect($"/triangle/below/{unitId}");
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid unitId, CancellationToken ct)
    {
        if (!await FindAsync(unitId, ct) || !MayWrite)
            return NotFound();
        await db.UnitVisions.Where(v => v.UnitId == unitId).ExecuteDeleteAsync(ct);
        this.Say(texts["The unit goes by the sentence above again."]);
        return Redirect("/triangle/below");
    }

    private async Task<bool> FindAsync(Guid unitId, CancellationToken ct)
    {
        Tree = await visions.ReadAsync(ct);
        if (Tree.Units.Find(unitId) is not { } unit)
            return false;
        (Unit, MayWrite) = (unit, await visions.MayWriteAsync(unitId, Tree.Units, ct));
        return true;
    }
}

/// <summary>What is asked about a unit's sentence.</summary>
public sealed class UnitVisionForm
{
    [
        Required(ErrorMessage = "Write the unit's sentence."),
        StringLength(VisionText.MaxLength, ErrorMessage = "Use at most {1} characters; a sentence that people keep is far shorter.")
    ]
    public string Text
    {
        get;
        set => field = Line.Of(value);
    } = "";

    public long Version { get; set; }
}
