namespace Lodestar.Core.Gather;

/// <summary>
/// How many will have answered when a survey closes, from the counts so far; these are whole steps of the smallest group, so a forecast
/// tells nothing that the counts do not. The picture behind it: of those who will still come, the same share comes every day. How large
/// that share is follows from the counts (most likely value of a Poisson process with falling rate); the range holds all shares that fit
/// them nearly as well (profile likelihood, 95%), plus the chance of the days to come and the last step.
/// </summary>
/// <param name="Likely">The most likely number of answers.</param>
/// <param name="Low">At least so many, nearly for sure.</param>
/// <param name="High">At most so many, nearly for sure.</param>
/// <param name="People">Those who are asked.</param>
public sealed record TurnoutForecast(int Likely, int Low, int High, int People)
{
    /// <summary>Fewer counts than this make no course.</summary>
    public const int FewestCounts = 3;

    /// <summary>Half of the fall in likelihood that a 95% range allows for one parameter (chi-squared 3.84).</summary>
    private const double Allowed = 1.92;
    private const double Wide = 1.96;

    /// <summary>A range wider than this part of all people tells nothing.</summary>
    private const double MostWidth = .5;

    private static readonly double[] s_rates = [.. Enumerable.Range(0, 61).Select(i => i == 0 ? 0 : 0.005 * Math.Pow(10, (i - 1) / 20.0))];

    public double LowShare => Low / (double)People;
    public double HighShare => High / (double)People;
    public double LikelyShare => Likely / (double)People;

    /// <summary>Null when it is too early to tell, or nothing is to be told: no end is set, or nobody is asked.</summary>
    public static TurnoutForecast? Of(Survey survey, IReadOnlyList<TurnoutStep> counts, int people, DateTimeOffset now)
    {
        if (
            survey is not { IsOpen: true, OpenedAt: { } opened, ClosesAt: { } end }
            || end <= now
            || people <= 0
            || counts.Count < FewestCounts
        )
            return null;
        var pieces = Pieces(counts.Select(c => (Day: DaysFrom(opened, c.At), c.Told)), survey.SmallestSize, DaysFrom(opened, now));
        if (DaysFrom(opened, counts[^1].At) < 1 || pieces.Count < FewestCounts)
            return null;
        return Of(pieces, (DaysFrom(opened, now), DaysFrom(opened, end)), people, survey.SmallestSize);
    }

    private static TurnoutForecast? Of(List<Piece> pieces, (double From, double Until) rest, int people, int step)
    {
        var came = pieces.Sum(p => p.Came);
        var fits = s_rates.Select(rate => Fit(pieces, rate)).ToList();
        var best = fits.MaxBy(f => f.Likelihood)!;
        // Steps and busy days make counts jump more than chance alone would.
        var jumps = Math.Max(1, best.Misfit / Math.Max(1, pieces.Count - 2));
        var near = fits.Where(f => (best.Likelihood - f.Likelihood) / jumps <= Allowed).ToList();
        var more = near.Select(f => f.Between(rest.From, rest.Until)).ToList();
        var (fewest, most) = (more.Min(), more.Max());
        var low = came + Math.Max(0, fewest - Wide * Math.Sqrt(jumps * fewest));
        var high = came + step - 1 + most + Wide * Math.Sqrt(jumps * most);
        var (floor, roof) = ((int)Math.Floor(Math.Min(low, people)), (int)Math.Ceiling(Math.Min(high, people)));
        if (roof - floor > MostWidth * people)
            return null;
        var likely = (int)Math.Round(came + (step - 1) / 2.0 + best.Between(rest.From, rest.Until));
        return new TurnoutForecast(Math.Clamp(likely, floor, roof), floor, roof, people);
    }

    /// <summary>What came between two counts; after the last one fewer than a step, of which half is taken.</summary>
    private static List<Piece> Pieces(IEnumerable<(double Day, int Told)> counts, int step, double today)
    {
        var pieces = new List<Piece>();
        var (day, told) = (0.0, 0);
        foreach (var count in counts.Where(c => c.Day > 0))
        {
            if (count.Day - day < .04) // two counts within an hour are one
                continue;
            pieces.Add(new Piece(day, count.Day, count.Told - told));
            (day, told) = count;
        }
        if (today - day > .5)
            pieces.Add(new Piece(day, today, (step - 1) / 2.0));
        return pieces;
    }

    private static Course Fit(List<Piece> pieces, double rate)
    {
        var weights = pieces.Select(p => Weight(rate, p.From, p.Until)).ToList();
        var (all, came) = (weights.Sum(), pieces.Sum(p => p.Came));
        var (likelihood, misfit) = (0.0, 0.0);
        foreach (var (piece, weight) in pieces.Zip(weights))
        {
            var expected = Math.Max(1e-9, came * weight / all);
            likelihood += piece.Came * Math.Log(weight / all);
            misfit += (piece.Came - expected) * (piece.Came - expected) / Math.Max(1, expected);
        }
        return new Course(rate, came / all, likelihood, misfit);
    }

    /// <summary>The part of a falling rate that lies between two days; a rate that does not fall is the days themselves.</summary>
    private static double Weight(double rate, double from, double until) =>
        rate == 0 ? until - from : Math.Max(1e-12, (Math.Exp(-rate * from) - Math.Exp(-rate * until)) / rate);

    private static double DaysFrom(DateTimeOffset opened, DateTimeOffset at) => (at - opened).TotalDays;

    private readonly record struct Piece(double From, double Until, double Came);

    private sealed record Course(double Rate, double Size, double Likelihood, double Misfit)
    {
        public double Between(double from, double until) => Size * Weight(Rate, from, until);
    }
}
