using Lodestar.Text.Algebra;
using Lodestar.Text.Vectors;

namespace Lodestar.Text.Themes.Space;

/// <summary>What the sentence encoder makes of a clause as a whole: the order of its words counts here.</summary>
internal sealed class SentencePart : SpacePart
{
    private readonly SentenceEncoder _encoder;
    private readonly Speech _speech;
    private readonly Dictionary<int, int> _rows;
    private readonly float[] _encoded;

    public SentencePart(SentenceEncoder encoder, Speech speech, int[] sample, int threads)
        : base(SentenceEncoder.Places, 1)
    {
        (_encoder, _speech) = (encoder, speech);
        _rows = sample.Index().ToDictionary(clause => clause.Item, clause => clause.Index);
        _encoded = new float[sample.Length * SentenceEncoder.Places];
        encoder.Encode(Array.ConvertAll(sample, speech.TextOf), _encoded, InParallel.Threads(threads));
    }

    protected override void Write(Speech speech, int clause, Span<float> into)
    {
        if (speech == _speech && _rows.TryGetValue(clause, out var row))
            _encoded.AsSpan(row * SentenceEncoder.Places, SentenceEncoder.Places).CopyTo(into);
        else
            _encoder.Encode(speech.TextOf(clause), into[..SentenceEncoder.Places]);
    }
}
