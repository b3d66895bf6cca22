using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.People.Directory;

/// <summary>Everybody, found by a part of the name, a unit or a level (R24).</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class PeopleModel(LodestarDb db) : PageModel
{
    public const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Unit { get; set; }

    [BindProperty(SupportsGet = true)]
    public Level? Level { get; set; }

    [BindProperty(SupportsGet = true)]
    public int P { get; set; } = 1;

    public OrgTree Units { get; private set; } = null!;
    public IReadOnlyList<PersonRow> Rows { get; private set; } = [];
    public int Everybody { get; private set; }
    public int Found { get; private set; }
    public bool Searches => !string.IsNullOrWhiteSpace(Q) || Unit is not null || Level is not null;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Units = new OrgTree(await db.Units.AsNoTracking().ToListAsync(ct));
        Everybody = await db.People.CountAsync(ct);

        IReadOnlyList<Guid>? under =
            Unit is not { } unit ? null
            : Units.Find(unit) is null ? []
            : Units.Under(unit);
        var found = db.People.AsNoTracking().Matching(Q).In(under).At(Level);
        Found = Searches ? await found.CountAsync(ct) : Everybody;
        P = Math.Clamp(P, 1, Math.Max(1, (Found + PageSize - 1) / PageSize));
        Rows = await found
            .OrderBy(p => p.SearchText)
            .ThenBy(p => p.Id)
            .Skip((P - 1) * PageSize)
            .Take(PageSize)
            .Select(p => new PersonRow(p.Id, p.Name, p.EmployeeNumber, p.Email, p.UnitId, p.Level, p.Site))
            .ToListAsync(ct);
    }
}

public sealed record PersonRow(Guid Id, string Name, string? EmployeeNumber, string? Email, Guid UnitId, Level Level, string? Site);
