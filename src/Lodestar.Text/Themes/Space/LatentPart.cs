using Lodestar.Text.Algebra;
using Lodestar.Text.Themes.Clusters;

namespace Lodestar.Text.Themes.Space;

/// <summary>Where a clause lies among the terms of these very answers.</summary>
internal sealed class LatentPart : SpacePart
{
    private const int Places = 100;
    private const float Weight = .7f;
    private readonly Func<Speech, int, (int Column, float Value)[]> _row;
    private readonly Matrix _terms;

    /// <summary>`row` gives the weighted terms of a clause, one long.</summary>
    public LatentPart(
        Func<Speech, int, (int Column, float Value)[]> row,
        int columns,
        (Speech Speech, int[] Clauses) sample,
        (ulong Seed, int Threads) how
    )
        : base(Places, Weight)
    {
        _row = row;
        var rows = new (int, float)[sample.Clauses.Length][];
        InParallel.Blocks(
            sample.Clauses.Length,
            how.Threads,
            (from, to) =>
            {
                for (var at = from; at < to; at++)
                    rows[at] = row(sample.Speech, sample.Clauses[at]);
            }
        );
        _terms = LatentTerms.Of(new SparseRows(columns, rows), Places, how.Seed, how.Threads);
    }

    protected override void Write(Speech speech, int clause, Span<float> into)
    {
        foreach (var (column, value) in _row(speech, clause))
            Lanes.Add(into[.._terms.Stride], _terms[column], value);
    }

    protected override void Learn(Matrix raw) { }

    protected override void Correct(Span<float> row) { }
}
