using Lodestar.Core.Organizations.Directory;

namespace Lodestar.Web.Features.Gather.Import;

/// <summary>Finds a unit by what a file calls it: its path, or its name where only one has it.</summary>
public sealed class UnitNames(IReadOnlyList<Unit> units)
{
    private readonly OrgTree _tree = new(units);
    private readonly ILookup<string, Guid> _byName = units.ToLookup(u => Line.Fold(u.Name), u => u.Id);

    public Guid? Find(string said) =>
        UnitPath.TryParse(said) is { } path && _tree.Find(path) is { } unit ? unit.Id
        : _byName[Line.Fold(said)].ToList() is [var only] ? only
        : null;
}
