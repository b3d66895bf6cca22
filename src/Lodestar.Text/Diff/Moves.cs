namespace Lodestar.Text.Diff;

/// <summary>Reads an alignment as changes: what moved is told at both places, what is left over is paired anew so that a swap is told as one.</summary>
internal sealed class Moves
{
    private readonly MovedWords _moved;
    private readonly List<WordChange> _changes = [];

    private Moves(MovedWords moved) => _moved = moved;

    public static IReadOnlyList<WordChange> In(IReadOnlyList<(DiffWord? Before, DiffWord? After)> path)
    {
        var runs = RunsOf(path);
        var moves = new Moves(new MovedWords([.. runs.Where(run => Differs(run[0]))]));
        foreach (var run in runs)
        {
            if (Differs(run[0]))
                moves.Tell(run);
            else
                moves.Add(run[0].Before!.Text == run[0].After!.Text ? ChangeKind.Same : ChangeKind.Retouch, run[0].Before, run[0].After);
        }
        return moves._changes;
    }

    /// <summary>All of one text out, all of the other in.</summary>
    public static IReadOnlyList<WordChange> OfAnother(IReadOnlyList<DiffWord> before, IReadOnlyList<DiffWord> after) =>
        [.. before.Select(word => Change(ChangeKind.Delete, word, null)), .. after.Select(word => Change(ChangeKind.Insert, null, word))];

    private static bool Differs((DiffWord? Before, DiffWord? After) pair) => pair.Before?.Core != pair.After?.Core;

    /// <summary>Changes that stand side by side; a word that stayed is a run of its own.</summary>
    private static List<List<(DiffWord? Before, DiffWord? After)>> RunsOf(IEnumerable<(DiffWord? Before, DiffWord? After)> path)
    {
        var runs = new List<List<(DiffWord? Before, DiffWord? After)>>();
        foreach (var pair in path)
        {
            if (runs.Count > 0 && Differs(pair) && Differs(runs[^1][0]))
                runs[^1].Add(pair);
            else
                runs.Add([pair]);
        }
        return runs;
    }

    private void Tell(List<(DiffWord? Before, DiffWord? After)> run)
    {
        var before = new Queue<DiffWord>(run.Select(pair => pair.Before).OfType<DiffWord>());
        var after = new Queue<DiffWord>(run.Select(pair => pair.After).OfType<DiffWord>());
        var still = Alignment.Of([.. before.Where(w => !_moved.Contains(w))], [.. after.Where(w => !_moved.Contains(w))]);
        foreach (var pair in still)
        {
            if (pair.Before is not null)
                Flush(before, until: pair.Before);
            if (pair.After is not null)
                Flush(after, until: pair.After, arriving: true);
            Add(KindOf(pair), pair.Before, pair.After);
        }
        Flush(before, until: null);
        Flush(after, until: null, arriving: true);
    }

    private void Flush(Queue<DiffWord> words, DiffWord? until, bool arriving = false)
    {
        while (words.TryDequeue(out var word) && !ReferenceEquals(word, until))
            Add(arriving ? ChangeKind.MoveHere : ChangeKind.MoveAway, arriving ? null : word, arriving ? word : null);
    }

    private static ChangeKind KindOf((DiffWord? Before, DiffWord? After) pair) =>
        pair switch
        {
            (null, _) => ChangeKind.Insert,
            (_, null) => ChangeKind.Delete,
            _ => ChangeKind.Swap,
        };

    private void Add(ChangeKind kind, DiffWord? before, DiffWord? after) => _changes.Add(Change(kind, before, after));

    private static WordChange Change(ChangeKind kind, DiffWord? before, DiffWord? after) =>
        new(kind, before?.Text, after?.Text)
        {
            Size = Math.Max(before?.Size ?? 0, after?.Size ?? 0),
            WasGlued = before?.IsGlued ?? false,
            IsGlued = (after ?? before)!.IsGlued,
        };
}
