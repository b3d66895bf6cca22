using Lodestar.Core.Gather;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.PainPoints;

/// <summary>Names who in the directory sees to a pain point, and until when.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class OwnerModel(LodestarDb db, Texts texts) : PageModel
{
    private const int MostFound = 20;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty]
    public OwnerForm Form { get; set; } = new();

    public PainPoint Point { get; private set; } = null!;
    public Person? Owner { get; private set; }
    public IReadOnlyList<Person> Found { get; private set; } = [];
    public IReadOnlyDictionary<Guid, string> Units { get; private set; } = new Dictionary<Guid, string>();
    public bool FoundMore { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid painPointId, CancellationToken ct)
    {
        if (!await FindAsync(painPointId, ct))
            return NotFound();
        Form = new OwnerForm { OwnerId = Point.OwnerId, DueOn = Point.DueOn };
        await SearchAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid painPointId, CancellationToken ct)
    {
        if (!await FindAsync(painPointId, ct))
            return NotFound();
        var chosen = Form.OwnerId is { } id ? await db.People.SingleOrDefaultAsync(p => p.Id == id, ct) : null;
        if (Form.OwnerId is not null && chosen is null)
            ModelState.AddModelError("Form.OwnerId", texts["Choose somebody from the list."]);
        if (!ModelState.IsValid)
        {
            await SearchAsync(ct);
            return Page();
        }
        Point.Entrust(chosen?.Id, Form.DueOn);
        this.Say(
            !await db.SaveUnlessOutrunAsync(ct) ? texts["Somebody else changed it at the same moment. Look at it and decide again."]
            : chosen is null ? texts["Nobody sees to it now."]
            : texts["{0} sees to it.", chosen.Name]
        );
        return Redirect($"/gather/pain-points/{painPointId}");
    }

    private async Task<bool> FindAsync(Guid painPointId, CancellationToken ct)
    {
        if (await db.PainPoints.SingleOrDefaultAsync(p => p.Id == painPointId, ct) is not { } point)
            return false;
        Point = point;
        Owner = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == point.OwnerId, ct);
        return true;
    }

    private async Task SearchAsync(CancellationToken ct)
    {
        // Every word must be somewhere in the name or number; % and _ are letters (C4).
        var people = db.People.AsNoTracking().Where(p => p.Id != Point.OwnerId);
        foreach (var word in Line.Fold(Q).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
            people = people.Where(p => p.SearchText.Contains(word));
        var found = await people.OrderBy(p => p.SearchText).ThenBy(p => p.Id).Take(MostFound + 1).ToListAsync(ct);
        (Found, FoundMore) = ([.. found.Take(MostFound)], found.Count > MostFound);
        Units = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Name, ct);
    }
}

public sealed class OwnerForm
{
    public Guid? OwnerId { get; set; }
    public DateOnly? DueOn { get; set; }
}
