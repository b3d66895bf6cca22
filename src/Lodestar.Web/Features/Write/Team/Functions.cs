namespace Lodestar.Web.Features.Write.Team;

/// <summary>The main parts of the organization: the top of the unit tree, or one below where the top is the organization itself.</summary>
public sealed class Functions
{
    private readonly Dictionary<Guid, Guid> _functionOf = [];
    private readonly Dictionary<Guid, string> _names;

    private Functions(IReadOnlyList<Unit> units) => _names = units.ToDictionary(u => u.Id, u => u.Name);

    public static Functions Of(IReadOnlyList<Unit> units)
    {
        var functions = new Functions(units);
        var below = units.Where(u => u.ParentId is not null).ToLookup(u => u.ParentId!.Value);
        var roots = units.Where(u => u.ParentId is null).ToList();
        if (roots is [var only] && below[only.Id].Any())
        {
            functions._functionOf[only.Id] = only.Id;
            functions.Root = only.Id;
            roots = [.. below[only.Id]];
        }
        foreach (var root in roots)
            functions.Fill(root, root.Id, below);
        return functions;
    }

    public string KeyOf(Guid unitId) => _functionOf.GetValueOrDefault(unitId, unitId).ToString();

    /// <summary>Whether a unit is within a main part, and not that part itself.</summary>
    public bool IsBelowOne(Guid unitId) => _functionOf.TryGetValue(unitId, out var function) && function != unitId;

    /// <summary>The unit that is the organization itself, where there is one.</summary>
    public Guid? Root { get; private set; }

    public string NameOf(string key) => Guid.TryParse(key, out var id) ? _names.GetValueOrDefault(id, "") : "";

    public string NameOf(Guid unitId) => _names.GetValueOrDefault(unitId, "");

    private void Fill(Unit unit, Guid function, ILookup<Guid, Unit> below)
    {
        _functionOf[unit.Id] = function;
        foreach (var child in below[unit.Id])
            Fill(child, function, below);
    }
}
