namespace Lodestar.Core.Privacy;

/// <summary>
/// Independent columns of numbers, calculated modulo a prime: what is a combination of them in fractions is one here as well, save for
/// denominators that the prime divides, which sums of so few ones do not reach.
/// </summary>
internal sealed class Basis(int tracked = 0)
{
    private const ulong Prime = 2_147_483_647;

    private readonly List<(int Lead, ulong[] Column, ulong[] Made)> _columns = [];

    /// <summary>How many columns are independent.</summary>
    public int Rank => _columns.Count;

    public static ulong Sum(ulong a, ulong b) => (a + b) % Prime;

    public static ulong Negative(ulong a) => a == 0 ? 0 : Prime - a;

    public void Add(ulong[] column) => AddOrExplain(column, out _);

    /// <summary>What is left of a column when the basis is taken out; all zeros when it is a combination.</summary>
    public ulong[] Reduce(ulong[] column) => Reduce(column, new ulong[tracked]);

    /// <summary>True when the column is a new one; else how it is made of those added before, by their number.</summary>
    public bool AddOrExplain(ulong[] column, out ulong[]? combination)
    {
        var made = new ulong[tracked];
        var rest = Reduce(column, made);
        var lead = Array.FindIndex(rest, v => v != 0);
        combination = made;
        if (lead < 0)
            return false;
        // The rest is the column less what was taken out of it: remembered so that later ones are told in columns, not in rests.
        var own = made.Select(Negative).ToArray();
        if (tracked > 0)
            own[_columns.Count] = 1;
        var scale = Inverse(rest[lead]);
        _columns.Add((lead, Scaled(rest, scale), Scaled(own, scale)));
        combination = null;
        return true;
    }

    private ulong[] Reduce(ulong[] column, ulong[] made)
    {
        var rest = (ulong[])column.Clone();
        foreach (var (lead, basis, own) in _columns)
        {
            var times = rest[lead];
            if (times == 0)
                continue;
            Take(rest, basis, Negative(times));
            Take(made, own, times);
        }
        return rest;
    }

    private static void Take(ulong[] from, ulong[] what, ulong times)
    {
        for (var i = 0; i < from.Length; i++)
        {
            if (what[i] != 0)
                from[i] = (from[i] + what[i] * times) % Prime;
        }
    }

    private static ulong[] Scaled(ulong[] column, ulong by) => [.. column.Select(v => v * by % Prime)];

    /// <summary>By Fermat's little theorem.</summary>
    private static ulong Inverse(ulong value)
    {
        var result = 1UL;
        for (var power = Prime - 2; power > 0; power >>= 1)
        {
            if ((power & 1) == 1)
                result = result * value % Prime;
            value = value * value % Prime;
        }
        return result;
    }
}
