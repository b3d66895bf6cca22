namespace Lodestar.Text.Themes;

/// <summary>A theme before it is written: what it is called, which answers it holds, and what its words are looked up by.</summary>
internal sealed class ThemeDraft(string key, string name)
{
    public string Key { get; } = key;
    public string Name { get; set; } = name;
    public string? Within { get; init; }

    /// <summary>Positions of remarks, ascending.</summary>
    public int[] Remarks { get; set; } = [];

    /// <summary>The numbers of the themes that were found and went into this one.</summary>
    public HashSet<int> Sources { get; init; } = [];

    public void Absorb(ThemeDraft other)
    {
        Remarks = Union(Remarks, other.Remarks);
        Sources.UnionWith(other.Sources);
    }

    public void Add(int remark) => Remarks = Union(Remarks, [remark]);

    public void Remove(Predicate<int> goes) => Remarks = Array.FindAll(Remarks, remark => !goes(remark));

    private static int[] Union(int[] one, int[] other)
    {
        var (all, i, j) = (new List<int>(one.Length + other.Length), 0, 0);
        while (i < one.Length || j < other.Length)
        {
            var next = j >= other.Length || (i < one.Length && one[i] <= other[j]) ? one[i++] : other[j++];
            if (all.Count == 0 || all[^1] != next)
                all.Add(next);
        }
        return [.. all];
    }
}
