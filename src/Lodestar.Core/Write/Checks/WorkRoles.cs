using Lodestar.Core.Organizations;

namespace Lodestar.Core.Write.Checks;

/// <summary>The roles an organization has, as its directory shows them: each function on each of its levels (R63).</summary>
public sealed class WorkRoles
{
    private readonly Dictionary<Guid, Guid> _functionOf = [];

    private WorkRoles() { }

    public IReadOnlyList<WorkRole> All { get; private set; } = [];

    /// <summary>
    /// A function is a top unit of the tree, or one below where the top is the organization itself. Where the parts of a function do different
    /// work, it is split and each part is a function of its own.
    /// </summary>
    /// <param name="units">The whole tree.</param>
    /// <param name="split">Units whose parts count by themselves.</param>
    /// <param name="people">How many people work in a unit, not below it, on a level.</param>
    public static WorkRoles Of(
        IReadOnlyList<Unit> units,
        IReadOnlySet<Guid> split,
        IEnumerable<(Guid UnitId, Level Level, int Count)> people
    )
    {
        var roles = new WorkRoles();
        var below = units.Where(u => u.ParentId is not null).ToLookup(u => u.ParentId!.Value);
        var tops = units.Where(u => u.ParentId is null).ToList();
        if (tops is [var only] && below[only.Id].Any())
        {
            roles._functionOf[only.Id] = only.Id;
            tops = [.. below[only.Id]];
        }
        foreach (var top in tops)
            roles.Fill(top, top.Id, below, split);

        var names = units.ToDictionary(u => u.Id, u => u.Name);
        roles.All =
        [
            .. people
                .GroupBy(p => (Function: roles.FunctionOf(p.UnitId), p.Level))
                .Select(g => new WorkRole(g.Key.Function, names.GetValueOrDefault(g.Key.Function, ""), g.Key.Level, g.Sum(p => p.Count)))
                .Where(r => r.People > 0)
                .OrderBy(r => r.Function, StringComparer.Ordinal)
                .ThenBy(r => r.UnitId)
                .ThenBy(r => r.Level),
        ];
        return roles;
    }

    public Guid FunctionOf(Guid unitId) => _functionOf.GetValueOrDefault(unitId, unitId);

    /// <summary>All units whose people belong to a function.</summary>
    public IReadOnlyList<Guid> UnitsOf(Guid function) =>
        [.. _functionOf.Where(f => f.Value == function).Select(f => f.Key).Append(function).Distinct()];

    public WorkRole? Find(Guid function, Level level) => All.FirstOrDefault(r => r.UnitId == function && r.Level == level);

    /// <summary>The role of somebody in the directory.</summary>
    public WorkRole? Of(Person person) => Find(FunctionOf(person.UnitId), person.Level);

    private void Fill(Unit unit, Guid function, ILookup<Guid, Unit> below, IReadOnlySet<Guid> split)
    {
        _functionOf[unit.Id] = function;
        foreach (var child in below[unit.Id])
            Fill(child, split.Contains(unit.Id) ? child.Id : function, below, split);
    }
}

/// <summary>One function on one level, and how many people do it.</summary>
public sealed record WorkRole(Guid UnitId, string Function, Level Level, int People);

/// <summary>A function whose parts do different work, so that each is asked by itself.</summary>
public sealed class RoleSplit
{
    private RoleSplit() { } // EF

    public RoleSplit(Guid organizationId, Guid unitId) => (OrganizationId, UnitId) = (organizationId, unitId);

    public Guid OrganizationId { get; private init; }
    public Guid UnitId { get; private init; }
}
