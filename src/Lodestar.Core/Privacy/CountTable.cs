using Lodestar.Core.Organizations;

namespace Lodestar.Core.Privacy;

/// <summary>
/// Counts by unit and level from which no group smaller than the smallest allowed can be seen or worked out, whichever numbers a
/// reader adds and subtracts (anonymity rule 6). Every page, export and mail that shows a group asks here first.
/// </summary>
public sealed class CountTable
{
    private readonly Dictionary<Cut, int> _shown;

    private CountTable(Dictionary<Cut, int> shown) => _shown = shown;

    /// <summary>The count of a group, or null: too small, empty, or held back for the sake of another, which all look the same.</summary>
    public int? this[Cut cut] => _shown.TryGetValue(cut, out var count) ? count : null;

    public int? this[Guid? unitId, Level? level = null] => this[new Cut(unitId, level)];

    /// <summary>Everybody, if there are enough of them.</summary>
    public int? Total => this[Cut.Everybody];

    /// <summary>The groups that may be shown, in no particular order.</summary>
    public IReadOnlyCollection<Cut> Shown => _shown.Keys;

    public bool Shows(Cut cut) => _shown.ContainsKey(cut);

    public static CountTable Of(UnitTree units, IEnumerable<Tally> tallies, SmallestGroup smallest) =>
        Of(units, tallies, smallest, _ => true);

    /// <summary>For a page that shows some groups only: none of the others is shown, so that as many of these as possible can be.</summary>
    public static CountTable Of(UnitTree units, IEnumerable<Tally> tallies, SmallestGroup smallest, Func<Cut, bool> wanted)
    {
        var groups = new Groups(units, tallies);
        return new CountTable(new Suppression(groups, smallest, wanted).Choose().ToDictionary(cut => cut, groups.CountOf));
    }
}
