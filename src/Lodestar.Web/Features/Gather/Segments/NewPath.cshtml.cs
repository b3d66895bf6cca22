using System.ComponentModel.DataAnnotations;
using Lodestar.Core.Gather.Segments;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Segments;

/// <summary>Draws the way from a back office to the customer (R60, R89).</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class NewPathModel(LodestarDb db, Texts texts) : PageModel
{
    [BindProperty]
    public PathForm Form { get; set; } = new();

    public OrgTree Units { get; private set; } = new([]);
    public ILookup<CustomerKind, CustomerSegment> Segments { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => await ReadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        var unit = Form.UnitId is { } id ? Units.Find(id) : null;
        var receiver = Segments[CustomerKind.Internal].FirstOrDefault(s => s.Id == Form.ReceiverId);
        if (unit is null)
            ModelState.AddModelError("Form.UnitId", texts["Choose the unit that hands it on."]);
        if (receiver is null)
            ModelState.AddModelError("Form.ReceiverId", texts["Choose the colleagues who receive it."]);
        if (!ModelState.IsValid)
            return Page();

        var path = new WorkPath(unit!.Id, Form.Work, receiver!, Form.Effect);
        path.Reach(Segments[CustomerKind.External].FirstOrDefault(s => s.Id == Form.CustomerId));
        db.Add(path);
        await db.SaveChangesAsync(ct);
        this.Say(texts["The way from {0} to the customer is drawn.", unit.Name], undo: $"/gather/segments/paths/{path.Id}/removal");
        return RedirectToPage("Segments");
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        Units = new OrgTree(await db.Units.AsNoTracking().ToListAsync(ct));
        var segments = await db.Set<CustomerSegment>().AsNoTracking().Where(s => s.RemovedAt == null).OrderBy(s => s.Name).ToListAsync(ct);
        Segments = segments.ToLookup(s => s.Kind);
    }
}

public sealed class PathForm
{
    public Guid? UnitId { get; set; }

    [Required(ErrorMessage = "Say what the unit hands on."), StringLength(WorkPath.MaxLength, ErrorMessage = "Use at most {1} characters.")]
    public string Work
    {
        get;
        set => field = Line.Of(value);
    } = "";
    public Guid? ReceiverId { get; set; }
    public Guid? CustomerId { get; set; }

    [
        Required(ErrorMessage = "Say what the customer notices of it."),
        StringLength(WorkPath.MaxLength, ErrorMessage = "Use at most {1} characters.")
    ]
    public string Effect
    {
        get;
        set => field = Line.Of(value);
    } = "";
}
