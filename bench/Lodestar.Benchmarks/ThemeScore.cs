namespace Lodestar.Benchmarks;

/// <summary>How well themes that were found match themes that people gave, as ../shared/bench/themes/score.py counts it.</summary>
internal sealed class ThemeScore
{
    private const int Enough = 20;
    private readonly string[][] _gold;
    private readonly string[][] _found;

    public ThemeScore(IReadOnlyList<string[]> gold, IReadOnlyList<string[]> found)
    {
        (_gold, _found) = ([.. gold], [.. found]);
        var matches = Matches().ToList();
        Themes = matches.Count == 0 ? 0 : matches.Average(m => m.F1);
        ThemesWeighted = matches.Count == 0 ? 0 : matches.Sum(m => m.F1 * m.Answers) / matches.Sum(m => m.Answers);
        Information = SharedInformation();
        var (silent, none, both) = (
            Count(i => _found[i].Length == 0),
            Count(i => _gold[i].Length == 0),
            Count(i => _found[i].Length + _gold[i].Length == 0)
        );
        (NoneRecall, NonePrecision) = (none == 0 ? 1 : both / (double)none, silent == 0 ? 1 : both / (double)silent);
    }

    /// <summary>The mean, over the given themes, of the best F1 that a found theme reaches; weighted by answers.</summary>
    public double ThemesWeighted { get; }
    public double Themes { get; }

    /// <summary>Normalized mutual information of the main themes, where an answer has one label.</summary>
    public double Information { get; }
    public double NoneRecall { get; }
    public double NonePrecision { get; }

    private int Count(Func<int, bool> holds) => Enumerable.Range(0, _gold.Length).Count(holds);

    private IEnumerable<(int Answers, double F1)> Matches()
    {
        var labelled = Enumerable.Range(0, _gold.Length).Where(i => _gold[i].Length > 0).ToList();
        var sizes = labelled.SelectMany(i => _found[i]).CountBy(theme => theme).ToDictionary();
        var both = labelled
            .SelectMany(i => _gold[i].SelectMany(g => _found[i].Select(f => (g, f))))
            .CountBy(pair => pair)
            .ToLookup(p => p.Key.g);
        return labelled
            .SelectMany(i => _gold[i])
            .CountBy(label => label)
            .Where(label => label.Value >= Enough)
            .Select(label =>
                (label.Value, both[label.Key].Select(p => 2.0 * p.Value / (label.Value + sizes[p.Key.f])).DefaultIfEmpty().Max())
            );
    }

    private double SharedInformation()
    {
        var pairs = Enumerable
            .Range(0, _gold.Length)
            .Where(i => _gold[i].Length == 1)
            .Select(i => (Gold: _gold[i][0], Found: _found[i].FirstOrDefault("-")))
            .ToList();
        var (gold, found) = (Entropy(pairs.Select(p => p.Gold)), Entropy(pairs.Select(p => p.Found)));
        return gold + found == 0 ? 0 : 2 * (gold + found - Entropy(pairs)) / (gold + found);
    }

    private static double Entropy<T>(IEnumerable<T> values)
        where T : notnull
    {
        var counts = values.CountBy(value => value).Select(count => (double)count.Value).ToList();
        return -counts.Sum(count => count / counts.Sum() * Math.Log(count / counts.Sum()));
    }
}
