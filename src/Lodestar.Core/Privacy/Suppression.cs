namespace Lodestar.Core.Privacy;

/// <summary>Chooses the groups a table shows: as many as are safe, always the same ones for the same counts.</summary>
internal sealed class Suppression(Groups groups, SmallestGroup smallest, Func<Cut, bool> wanted)
{
    /// <summary>A level of a unit is shown only beside the whole unit: a part without its whole would puzzle people and help only those who calculate.</summary>
    private static bool HasItsUnit(Cut cut, HashSet<Cut> shown) => cut.Level is null || shown.Contains(cut with { Level = null });

    // The total stands above every table.
    private bool IsWanted(Cut cut) => cut == Cut.Everybody || wanted(cut);

    private IEnumerable<Tally> AtRisk => groups.Atoms.Where(atom => smallest.Exposes(atom.Count));

    public IReadOnlyCollection<Cut> Choose()
    {
        if (!smallest.Allows(groups.CountOf(Cut.Everybody)))
            return [];
        var closed = Closed();
        var allowed = groups.All.Where(cut => IsWanted(cut) && smallest.Allows(groups.CountOf(cut)) && !closed.Contains(cut)).ToHashSet();
        var shown = allowed.ToHashSet();
        var derivation = new Derivation(groups, shown);
        // Hiding a group never makes another one easier to work out, so answers once safe stay safe: one round is enough.
        foreach (var atom in AtRisk)
        {
            while (derivation.WaysToHide(atom, smallest) is { } ways)
            {
                shown.Remove(ways.OrderBy(groups.CountOf).ThenBy(groups.Place).First());
                derivation = new Derivation(groups, shown);
            }
        }
        shown.RemoveWhere(cut => !HasItsUnit(cut, shown));
        Restore(shown, allowed);
        return shown;
    }

    /// <summary>Breakdowns with a remainder too small to show: the whole breakdown stays closed, or a subtraction would open it.</summary>
    private HashSet<Cut> Closed()
    {
        var closed = new HashSet<Cut>();
        foreach (var unit in groups.Units.Ids.Select(id => (Guid?)id).Prepend(null))
        {
            if (smallest.Exposes(groups.DirectlyIn(unit)))
                closed.UnionWith(groups.Units.Below(unit).SelectMany(id => groups.All.Where(cut => cut.UnitId == id)));
            if (smallest.Exposes(groups.WithoutLevel(unit)))
                closed.UnionWith(groups.All.Where(cut => cut.UnitId == unit && cut.Level is not null));
        }
        return closed;
    }

    /// <summary>Closing groups one by one can close one too many: whatever may be open after all, opens again, largest first.</summary>
    private void Restore(HashSet<Cut> shown, HashSet<Cut> allowed)
    {
        foreach (var cut in allowed.Except(shown).OrderByDescending(groups.CountOf).ThenBy(groups.Place).ToList())
        {
            if (!HasItsUnit(cut, shown))
                continue;
            shown.Add(cut);
            var derivation = new Derivation(groups, shown);
            if (AtRisk.Any(atom => derivation.WaysToHide(atom, smallest) is not null))
                shown.Remove(cut);
        }
    }
}
