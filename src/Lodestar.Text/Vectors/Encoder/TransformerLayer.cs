namespace Lodestar.Text.Vectors.Encoder;

/// <summary>One of the two layers: pieces listen to each other, then each thinks alone; both add to what was known.</summary>
internal sealed class TransformerLayer
{
    private const int Inner = 1536;
    private readonly int _width;
    private readonly float[] _gain;
    private readonly float[] _bias;
    private readonly Dense _ask;
    private readonly Dense _tell;
    private readonly Dense? _widen;
    private readonly float[] _innerGain;
    private readonly float[] _innerBias;
    private readonly Dense _expand;
    private readonly Dense _shrink;

    public TransformerLayer(ref EncoderFile file, int width, int outputs)
    {
        _width = width;
        _gain = file.Take<float>(width).ToArray();
        _bias = file.Take<float>(width).ToArray();
        _ask = new Dense(ref file, width, 3 * width);
        _tell = new Dense(ref file, width, outputs);
        _widen = width == outputs ? null : new Dense(ref file, width, outputs);
        _innerGain = file.Take<float>(outputs).ToArray();
        _innerBias = file.Take<float>(outputs).ToArray();
        _expand = new Dense(ref file, outputs, Inner);
        _shrink = new Dense(ref file, Inner, outputs);
    }

    /// <summary>The first rows of Known, in sentences that end where told, become what this layer knows of them.</summary>
    public void Apply(PassRoom room, ReadOnlySpan<int> ends)
    {
        Think(room, ends);
        _shrink.Apply(room.Wide, ends[^1], room.Added);
        Rows.Add(room.Known[..(ends[^1] * _shrink.Outputs)], room.Added);
    }

    /// <summary>As Apply, and then the mean of each sentence, a row for each: the last matrix comes after the mean, a seventh of the work.</summary>
    public void ApplyAveraged(PassRoom room, ReadOnlySpan<int> ends)
    {
        Think(room, ends);
        Rows.Average(room.Wide, Inner, ends);
        Rows.Average(room.Known, _shrink.Outputs, ends);
        _shrink.Apply(room.Wide, ends.Length, room.Added);
        Rows.Add(room.Known[..(ends.Length * _shrink.Outputs)], room.Added);
    }

    private void Think(PassRoom room, ReadOnlySpan<int> ends)
    {
        var rows = ends[^1];
        Normalize(room.Known, rows, (_gain, _bias), room.Normal);
        _ask.Apply(room.Normal, rows, room.Wide);
        Listen(room, ends);
        _tell.Apply(room.Normal, rows, room.Added);
        if (_widen is not null)
        {
            _widen.Apply(room.Known, rows, room.Other);
            room.Swap();
        }
        Rows.Add(room.Known[..(rows * _tell.Outputs)], room.Added);
        Normalize(room.Known, rows, (_innerGain, _innerBias), room.Normal);
        _expand.Apply(room.Normal, rows, room.Wide);
        Rows.KeepPositive(room.Wide[..(rows * Inner)]);
    }

    private void Listen(PassRoom room, ReadOnlySpan<int> ends)
    {
        var begin = 0;
        foreach (var end in ends)
        {
            var asked = room.Wide[(begin * 3 * _width)..(end * 3 * _width)];
            Attention.Listen(asked, _width, room.Normal[(begin * _width)..(end * _width)]);
            begin = end;
        }
    }

    private static void Normalize(ReadOnlySpan<float> from, int rows, (float[] Gain, float[] Bias) norm, Span<float> to)
    {
        var width = norm.Gain.Length;
        for (var row = 0; row < rows; row++)
            Rows.Normalize(from.Slice(row * width, width), norm.Gain, norm.Bias, to[(row * width)..]);
    }
}
