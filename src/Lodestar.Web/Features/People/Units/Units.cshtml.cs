using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.People.Units;

/// <summary>The organization as a tree, with the people in and below each unit (R24).</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class UnitsModel(LodestarDb db) : PageModel
{
    public IReadOnlyList<UnitRow> Roots { get; private set; } = [];
    public int Everybody => Roots.Sum(root => root.People);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var tree = new OrgTree(await db.Units.AsNoTracking().ToListAsync(ct));
        var people = await db
            .People.GroupBy(p => p.UnitId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        Roots = [.. tree.Roots.Select(Row)];

        UnitRow Row(Unit unit) => new(unit.Id, unit.Name, people.GetValueOrDefault(unit.Id), [.. tree.ChildrenOf(unit.Id).Select(Row)]);
    }
}

/// <summary>A unit, the people directly in it, and what hangs below.</summary>
public sealed record UnitRow(Guid Id, string Name, int Own, IReadOnlyList<UnitRow> Below)
{
    public int People => Own + Below.Sum(unit => unit.People);
}
