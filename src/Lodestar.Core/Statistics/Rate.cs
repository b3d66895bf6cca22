namespace Lodestar.Core.Statistics;

/// <summary>So many of so many, never without its 95 % interval (Wilson score, E. B. Wilson 1927; R81, R111).</summary>
public readonly record struct Rate
{
    private const double Z = 1.959963984540054;

    /// <exception cref="ArgumentOutOfRangeException">The count is negative or larger than the whole.</exception>
    public Rate(int count, int of)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, of);
        (Count, Of) = (count, of);
    }

    public int Count { get; }
    public int Of { get; }

    /// <summary>From 0 to 1; 0 of 0 is 0.</summary>
    public double Share => Of == 0 ? 0 : (double)Count / Of;

    /// <summary>The 95 % Wilson score interval; nothing seen yet says nothing: 0 to 1.</summary>
    public Interval Interval
    {
        get
        {
            if (Of == 0)
                return new Interval(0, 1);
            double n = Of,
                square = Z * Z,
                center = Share + square / (2 * n),
                scale = 1 + square / n;
            var half = Z * Math.Sqrt(Share * (1 - Share) / n + square / (4 * n * n));
            return new Interval(Math.Max(0, (center - half) / scale), Math.Min(1, (center + half) / scale));
        }
    }

    /// <summary>True when even the low end of the interval reaches the goal: only then may it be claimed.</summary>
    public bool Proves(double goal) => Interval.Low >= goal;

    /// <summary>How many more successes in a row would prove the goal (R69): 73 from nothing for 95 %, 35 for 90 %.</summary>
    /// <param name="goal">From 0 to 1, exclusive.</param>
    public int MoreNeededFor(double goal)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(goal, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(goal, 1);
        var (low, high) = (0, 64);
        while (!With(high).Proves(goal))
            (low, high) = (high, high * 2);
        while (low < high)
        {
            var middle = low + (high - low) / 2;
            if (With(middle).Proves(goal))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    private Rate With(int successes) => new(Count + successes, Of + successes);
}
