namespace Lodestar.Core.Triangle;

/// <summary>The order of parts, changed one step at a time so that nobody has to drag.</summary>
public static class PartOrder
{
    /// <summary>The standing parts in their order.</summary>
    public static IReadOnlyList<T> InOrder<T>(this IEnumerable<T> parts)
        where T : IPart => [.. parts.Where(p => p.RemovedAt is null).OrderBy(p => p.Place).ThenBy(p => p.Id)];

    /// <summary>The place after the last one.</summary>
    public static int NextPlace<T>(this IEnumerable<T> parts)
        where T : IPart => parts.Select(p => p.Place).DefaultIfEmpty().Max() + 1;

    /// <summary>Moves one part a step up (-1) or down (1) and numbers all anew; at the end of the list nothing happens.</summary>
    /// <returns>False when the part is not among them or cannot go further.</returns>
    public static bool Move<T>(this IEnumerable<T> parts, Guid id, int step)
        where T : IPart
    {
        var ordered = parts.InOrder().ToList();
        var from = ordered.FindIndex(p => p.Id == id);
        var to = from + Math.Sign(step);
        if (from < 0 || to < 0 || to >= ordered.Count || to == from)
            return false;

        (ordered[from], ordered[to]) = (ordered[to], ordered[from]);
        for (var i = 0; i < ordered.Count; i++)
            ordered[i].MoveTo(i + 1);
        return true;
    }
}
