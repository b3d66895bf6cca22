using Lodestar.Core.Gather;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.PainPoints;

/// <summary>One pain point: what it is, what lies behind it, who sees to it, and what it is one with.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class PainPointModel(LodestarDb db, PainBoard board, HeardPains heard, Texts texts) : PageModel, IPainPage
{
    private const int MostOthers = 200;

    [BindProperty]
    public PainPointForm Form { get; set; } = new();

    public PainPoint Point { get; private set; } = null!;
    public PainBoard Board => board;
    public IReadOnlyList<string> Steps { get; private set; } = [];
    public IReadOnlyList<HeardPain> Voices { get; private set; } = [];
    public IReadOnlyList<PainPoint> Merged { get; private set; } = [];

    /// <summary>Points it may be one with.</summary>
    public IReadOnlyList<PainPoint> Others { get; private set; } = [];
    public PainPoint? Into { get; private set; }
    public string? Theirs { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid painPointId, CancellationToken ct)
    {
        if (!await FindAsync(painPointId, ct))
            return NotFound();
        Form = PainPointForm.Of(Point);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid painPointId, CancellationToken ct)
    {
        if (!await FindAsync(painPointId, ct))
            return NotFound();
        if (ModelState.IsValid && await db.PainPoints.AnyAsync(p => p.Text == Form.Text && p.Id != painPointId, ct))
            ModelState.AddModelError("Form.Text", texts["This is on the list already."]);
        if (!ModelState.IsValid)
            return Page();

        db.Expect(Point, Form.Version);
        if (Form.ApplyTo(Point, board, texts) is var (field, why))
            ModelState.AddModelError(field, why);
        else if (await db.SaveUnlessOutrunAsync(ct))
        {
            this.Say(texts["Saved."]);
            return Redirect($"/gather/pain-points#p-{painPointId:N}");
        }
        else
            await ShowTheirsAsync(painPointId, ct);
        return Page();
    }

    private async Task ShowTheirsAsync(Guid painPointId, CancellationToken ct)
    {
        await FindAsync(painPointId, ct);
        (Theirs, Form.Version) = (string.Join(" · ", new[] { Point.Text, Point.Step, Point.CauseNote }.OfType<string>()), Point.Version);
        ModelState.Remove("Form.Version");
    }

    private async Task<bool> FindAsync(Guid painPointId, CancellationToken ct)
    {
        if (await db.PainPoints.SingleOrDefaultAsync(p => p.Id == painPointId, ct) is not { } point)
            return false;
        Point = point;
        Steps = await db.PainPoints.StepsAsync(ct);
        Voices = await heard.BehindAsync(point, ct);
        Merged = await db.PainPoints.AsNoTracking().Where(p => p.MergedIntoId == point.Id).OrderBy(p => p.Text).ToListAsync(ct);
        Into = await db.PainPoints.AsNoTracking().SingleOrDefaultAsync(p => p.Id == point.MergedIntoId, ct);
        Others = await db
            .PainPoints.AsNoTracking()
            .Standing()
            .Where(p => p.Id != point.Id && p.IsPrivate == point.IsPrivate)
            .OrderBy(p => p.Text)
            .Take(MostOthers)
            .ToListAsync(ct);
        await board.ReadAsync([point], ct);
        return true;
    }
}
