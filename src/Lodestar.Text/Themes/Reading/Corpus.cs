using Lodestar.Text.Words;

namespace Lodestar.Text.Themes.Reading;

/// <summary>All answers after one reading: every word once, every clause once, and which answer said what where.</summary>
internal sealed class Corpus
{
    public required IReadOnlyList<Remark> Remarks { get; init; }
    public required Vocabulary Words { get; init; }
    public required ClauseSet Clauses { get; init; }
    public required AnswerKind[] Kinds { get; init; }

    /// <summary>Where what each remark said begins in `Said`; one more than there are remarks.</summary>
    public required int[] Begins { get; init; }
    public required Said[] Said { get; init; }

    private (int Remark, Said Said)[]? _firsts;

    /// <summary>Where a clause was said first.</summary>
    public (int Remark, Said Said) FirstSaid(int clause) => (_firsts ??= Firsts())[clause];

    private (int, Said)[] Firsts()
    {
        var firsts = new (int, Said)[Clauses.Count];
        for (var remark = Remarks.Count - 1; remark >= 0; remark--)
        {
            foreach (var said in SaidIn(remark))
                firsts[said.Clause] = (remark, said);
        }
        return firsts;
    }

    public ReadOnlySpan<Said> SaidIn(int remark) => Said.AsSpan(Begins[remark]..Begins[remark + 1]);
}

/// <summary>Clauses in the order of their fingerprints, which no order of rows can change.</summary>
internal sealed class ClauseSet
{
    public required ulong[] Hashes { get; init; }
    public required int[] Begins { get; init; }
    public required int[] Words { get; init; }
    public required byte[] Languages { get; init; }

    /// <summary>How often each was said.</summary>
    public required int[] Times { get; init; }

    public int Count => Hashes.Length;

    public ReadOnlySpan<int> WordsOf(int clause) => Words.AsSpan(Begins[clause]..Begins[clause + 1]);
}
