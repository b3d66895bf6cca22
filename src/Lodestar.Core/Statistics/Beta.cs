namespace Lodestar.Core.Statistics;

/// <summary>The beta distribution: what a share may be after so many of so many were seen.</summary>
public static class Beta
{
    private const double Tiny = 1e-300;
    private const double Exact = 1e-16;

    // C. Lanczos, A precision approximation of the gamma function, 1964; g = 7, nine terms: fifteen digits.
    private static readonly double[] s_lanczos =
    [
        0.99999999999980993,
        676.5203681218851,
        -1259.1392167224028,
        771.32342877765313,
        -176.61502916214059,
        12.507343278686905,
        -0.13857109526572012,
        9.9843695780195716e-6,
        1.5056327351493116e-7,
    ];

    /// <summary>How likely a share is at most x: the regularized incomplete beta function (DLMF 8.17).</summary>
    /// <param name="x">The share, from 0 to 1.</param>
    /// <param name="a">The first shape, above 0.</param>
    /// <param name="b">The second shape, above 0.</param>
    /// <returns>From 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A shape is not above 0, or the share is outside of 0 to 1.</exception>
    public static double Below(double x, double a, double b)
    {
        Check(a, b);
        ArgumentOutOfRangeException.ThrowIfLessThan(x, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(x, 1);
        if (x is 0 or 1)
            return x;
        var front = Math.Exp(a * Math.Log(x) + b * Math.Log(1 - x) + LogGamma(a + b) - LogGamma(a) - LogGamma(b));
        // The fraction converges fast on one side of the mean; the other side is its mirror.
        return x < (a + 1) / (a + b + 2) ? front * Fraction(x, a, b) / a : 1 - front * Fraction(1 - x, b, a) / b;
    }

    /// <summary>The share that is undercut with a given likelihood: <see cref="Below"/> the other way round.</summary>
    /// <param name="likelihood">From 0 to 1.</param>
    /// <param name="a">The first shape, above 0.</param>
    /// <param name="b">The second shape, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A shape is not above 0, or the likelihood is outside of 0 to 1.</exception>
    public static double Quantile(double likelihood, double a, double b)
    {
        Check(a, b);
        ArgumentOutOfRangeException.ThrowIfLessThan(likelihood, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(likelihood, 1);
        var (low, high) = (0d, 1d);
        // Halving never fails, however steep the curve; it ends where no number lies between the two.
        while (low + (high - low) / 2 is var middle && middle > low && middle < high)
            (low, high) = Below(middle, a, b) < likelihood ? (middle, high) : (low, middle);
        return likelihood is 0 or 1 ? likelihood : low;
    }

    // The continued fraction of DLMF 8.17.22 by the method of W. J. Lentz, 1976.
    private static double Fraction(double x, double a, double b)
    {
        var c = 1d;
        var d = 1 / Away(1 - (a + b) * x / (a + 1));
        var value = d;
        var most = 200 + (int)(10 * Math.Sqrt(Math.Max(a, b)));
        for (var m = 1; m <= most; m++)
        {
            Step(m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)));
            if (Math.Abs(Step(-(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))) - 1) < Exact)
                break;
        }
        return value;

        double Step(double term)
        {
            (d, c) = (1 / Away(1 + term * d), Away(1 + term / c));
            value *= c * d;
            return c * d;
        }
    }

    private static double Away(double value) => Math.Abs(value) < Tiny ? Tiny : value;

    private static double LogGamma(double x)
    {
        if (x < .5)
            return Math.Log(Math.PI / Math.Sin(Math.PI * x)) - LogGamma(1 - x);
        var sum = s_lanczos[0];
        for (var i = 1; i < s_lanczos.Length; i++)
            sum += s_lanczos[i] / (x - 1 + i);
        var t = x + 6.5;
        return .5 * Math.Log(2 * Math.PI) + (x - .5) * Math.Log(t) - t + Math.Log(sum);
    }

    private static void Check(double a, double b)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(a);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(b);
    }
}
