using Lodestar.Text.Algebra;

namespace Lodestar.Text.Themes.Space;

/// <summary>Gives every clause a row such that clauses of one meaning lie near each other.</summary>
internal sealed class ClauseSpace
{
    private readonly IReadOnlyList<SpacePart> _parts;

    public ClauseSpace(IReadOnlyList<SpacePart> parts, Speech speech, int[] sample, int threads)
    {
        _parts = parts;
        Width = parts.Sum(part => part.Width);
        foreach (var part in parts)
            part.Fit(speech, sample, threads);
    }

    public int Width { get; }

    public void Place(Speech speech, int clause, Span<float> row)
    {
        var at = 0;
        foreach (var part in _parts)
        {
            part.Place(speech, clause, row.Slice(at, part.Width));
            at += part.Width;
        }
        Lanes.Normalize(row);
    }

    public Matrix Rows(Speech speech, ReadOnlyMemory<int> clauses, int threads)
    {
        var rows = new Matrix(clauses.Length, Width);
        InParallel.Blocks(
            clauses.Length,
            threads,
            (from, to) =>
            {
                for (var at = from; at < to; at++)
                    Place(speech, clauses.Span[at], rows[at]);
            }
        );
        return rows;
    }
}
