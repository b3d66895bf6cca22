namespace Lodestar.Text.Algebra;

/// <summary>Numbers that look random and are the same for everybody: all chance in the engine comes from here.</summary>
internal static class Mix
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    public static ulong Bits(ulong value)
    {
        value += Golden;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    public static ulong With(ulong hash, ulong next) => Bits(hash ^ ulong.RotateLeft(next * Golden, 23));

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = (ulong)text.Length * Golden;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 0x9FB21C651E98DF25;
            hash ^= hash >> 32;
        }
        return Bits(hash);
    }

    /// <summary>From 0 (never quite) to 1 (never quite).</summary>
    public static double Unit(ulong bits) => ((bits >> 11) + .5) / (1UL << 53);

    /// <summary>A bell curve good enough for random projections: the sum of twelve evenly spread numbers.</summary>
    public static float Bell(ulong seed)
    {
        var sum = 0.0;
        for (var at = 0UL; at < 12; at++)
            sum += Unit(With(seed, at));
        return (float)(sum - 6);
    }
}
