namespace Lodestar.Text.Diff;

/// <summary>Which words left one place and appear at another. A word is told as moved only where that makes no more changes of it.</summary>
internal sealed class MovedWords
{
    private readonly IReadOnlyList<IReadOnlyList<(DiffWord? Before, DiffWord? After)>> _runs;
    private readonly HashSet<DiffWord> _moved = new(ReferenceEqualityComparer.Instance);

    public MovedWords(IReadOnlyList<IReadOnlyList<(DiffWord? Before, DiffWord? After)>> runs)
    {
        _runs = runs;
        var candidates = Candidates().ToList();
        _moved.UnionWith(candidates.SelectMany(pair => (DiffWord[])[pair.Left, pair.Came]));
        foreach (var (left, came) in candidates)
        {
            var withMove = Count();
            _moved.ExceptWith([left, came]);
            if (Count() >= withMove)
                _moved.UnionWith([left, came]);
        }
    }

    public bool Contains(DiffWord word) => _moved.Contains(word);

    /// <summary>As many of a word as left and came; those that stand alone first, for they leave no other word without its partner.</summary>
    private IEnumerable<(DiffWord Left, DiffWord Came)> Candidates()
    {
        var changed = _runs.SelectMany(run => run).ToList();
        var left = changed
            .Where(p => p.Before is { Size: > 0 })
            .OrderBy(p => p.After is not null)
            .ToLookup(p => p.Before!.Core, p => p.Before!);
        var came = changed
            .Where(p => p.After is { Size: > 0 })
            .OrderBy(p => p.Before is not null)
            .ToLookup(p => p.After!.Core, p => p.After!);
        return left.SelectMany(words => words.Zip(came[words.Key]));
    }

    private double Count() =>
        _moved.Sum(word => word.Size) / 2
        + _runs.Sum(run => Math.Max(Still(run.Select(pair => pair.Before)), Still(run.Select(pair => pair.After))));

    private double Still(IEnumerable<DiffWord?> words) =>
        words.OfType<DiffWord>().Where(word => !_moved.Contains(word)).Sum(word => word.Size);
}
