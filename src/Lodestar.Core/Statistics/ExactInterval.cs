namespace Lodestar.Core.Statistics;

/// <summary>
/// The exact range of so many of so many (C. J. Clopper, E. S. Pearson, The use of confidence or fiducial limits illustrated in the case of the
/// binomial, 1934). It holds the true share at least as often as it claims, and so is wider than the score interval of <see cref="Rate"/>;
/// for few things seen and for claims that must not be too bold.
/// </summary>
public static class ExactInterval
{
    /// <summary>The range of the share, both ends from 0 to 1; of nothing seen it is 0 to 1.</summary>
    /// <param name="rate">What was seen.</param>
    /// <param name="level">How sure it is to hold the true share, from 0 to 1, exclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static Interval Of(Rate rate, double level = .95)
    {
        if (double.IsNaN(level))
            throw new ArgumentOutOfRangeException(nameof(level));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(level, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(level, 1);
        var (count, rest, tail) = (rate.Count, rate.Of - rate.Count, (1 - level) / 2);
        return new Interval(
            count == 0 ? 0 : Beta.Quantile(tail, count, rest + 1),
            rest == 0 ? 1 : Beta.Quantile(1 - tail, count + 1, rest)
        );
    }
}
