using Lodestar.Text.Algebra;
using Lodestar.Text.Vectors;

namespace Lodestar.Text.Themes.Space;

/// <summary>The average of the words' vectors, rare words first, without the direction that all clauses share.</summary>
internal sealed class WordAverage(Lexicon lexicon, bool encoder) : SpacePart(encoder ? lexicon.EncoderPlaces : lexicon.GlovePlaces, 1)
{
    private const int PowerRounds = 20;
    private float[]? _common;

    protected override void Write(Speech speech, int clause, Span<float> into)
    {
        var words = speech.Rows!;
        var total = 0f;
        foreach (var word in speech.Clauses.WordsOf(clause))
        {
            if (words.Rows[word] is >= 0 and var row)
            {
                (encoder ? lexicon.Encoder(row) : lexicon.Glove(row)).AddTo(into, words.Weights[word]);
                total += words.Weights[word];
            }
        }
        if (total > 0)
            Lanes.Scale(into, 1 / total);
    }

    protected override void Learn(Matrix raw)
    {
        base.Learn(raw);
        if (encoder)
            return;
        for (var row = 0; row < raw.Rows; row++)
            base.Correct(raw[row]);
        _common = CommonDirection(raw);
    }

    protected override void Correct(Span<float> row)
    {
        base.Correct(row);
        if (_common is not null)
            Lanes.Add(row, _common, -Lanes.Dot(row, _common));
    }

    private static float[] CommonDirection(Matrix rows)
    {
        var direction = new float[rows.Stride];
        direction.AsSpan(0, rows.Columns).Fill(1);
        Lanes.Normalize(direction);
        for (var round = 0; round < PowerRounds; round++)
        {
            var next = new float[rows.Stride];
            for (var row = 0; row < rows.Rows; row++)
                Lanes.Add(next, rows[row], Lanes.Dot(rows[row], direction));
            Lanes.Normalize(next);
            direction = next;
        }
        return direction;
    }
}
