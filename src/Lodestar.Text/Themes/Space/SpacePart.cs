using Lodestar.Text.Algebra;

namespace Lodestar.Text.Themes.Space;

/// <summary>One way to give a clause a place among others: part of the row that stands for it.</summary>
internal abstract class SpacePart(int places, float weight)
{
    private readonly float[] _middle = new float[Matrix.PaddedTo(places)];

    public int Width => _middle.Length;

    /// <summary>Learns what all clauses have in common, to be taken away from each.</summary>
    public void Fit(Speech speech, int[] sample, int threads)
    {
        var raw = new Matrix(sample.Length, places);
        InParallel.Blocks(
            sample.Length,
            threads,
            (from, to) =>
            {
                for (var at = from; at < to; at++)
                    Write(speech, sample[at], raw[at]);
            }
        );
        Learn(raw);
    }

    /// <summary>Writes the finished part of the clause's row.</summary>
    public void Place(Speech speech, int clause, Span<float> into)
    {
        into.Clear();
        Write(speech, clause, into);
        Correct(into);
        Lanes.Normalize(into, weight);
    }

    protected abstract void Write(Speech speech, int clause, Span<float> into);

    protected virtual void Learn(Matrix raw)
    {
        for (var row = 0; row < raw.Rows; row++)
            Lanes.Add(_middle, raw[row], 1f / raw.Rows);
    }

    protected virtual void Correct(Span<float> row)
    {
        if (row.ContainsAnyExcept(0f))
            Lanes.Add(row, _middle, -1);
    }
}
