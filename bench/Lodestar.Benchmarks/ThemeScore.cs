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
        var main = Enumerable.Range(0, _gold.Length).Where(i => _gold[i].Length == 1);
        Main = new Partition([.. main.Select(i => (_gold[i][0], _found[i].FirstOrDefault("-")))]);
        Overlap = Benchmarks.Overlap.Of(_gold, _found);
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

    /// <summary>The main themes, where an answer has one label.</summary>
    public Partition Main { get; }

    /// <summary>Extended B-Cubed of all themes.</summary>
    public double Overlap { get; }
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
}
