using System.Collections.Concurrent;
using Lodestar.Text.Vectors.Encoder;

namespace Lodestar.Text.Vectors;

/// <summary>
/// Turns an English sentence into 512 numbers that lie near those of sentences with a like meaning (Universal Sentence Encoder Lite). One file,
/// <see cref="FileName"/>, beside the program or in a folder given by the operator. Safe for many threads; a sentence gets the same bits whatever
/// is encoded beside it, on any number of threads and on any processor.
/// </summary>
public sealed class SentenceEncoder
{
    public const string FileName = "encoder.bin";
    public const int Places = EncoderWeights.Width;
    private const int TextsAtOnce = 64;
    private readonly EncoderWeights _weights;
    private readonly ConcurrentBag<EncoderPass> _passes = [];

    private SentenceEncoder(EncoderWeights weights) => _weights = weights;

    /// <summary>Opens the encoder in the folder (null: beside the program); none when it is absent or damaged, and why, as a sentence.</summary>
    public static SentenceEncoder? TryOpen(string? folder, out string why)
    {
        var path = Path.Combine(folder ?? AppContext.BaseDirectory, FileName);
        try
        {
            why = "";
            return Read(File.ReadAllBytes(path));
        }
        catch (Exception absent) when (absent is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            why = absent switch
            {
                FileNotFoundException or DirectoryNotFoundException => $"There is no sentence encoder at {path}.",
                InvalidDataException => $"The sentence encoder at {path} is damaged or of another version.",
                _ => $"The sentence encoder at {path} cannot be read: {absent.Message}",
            };
            return null;
        }
    }

    /// <exception cref="InvalidDataException">The file is damaged or of another version.</exception>
    public static SentenceEncoder Read(ReadOnlySpan<byte> file) => new(new EncoderWeights(file));

    /// <summary>One text as a vector of length one.</summary>
    public void Encode(ReadOnlySpan<char> text, Span<float> into)
    {
        var pass = Borrow();
        pass.TryTake(text);
        pass.Run();
        pass.Result(0).CopyTo(into);
        GiveBack(pass);
    }

    /// <summary>One text as a direction in whole numbers, the largest 127 or -127.</summary>
    public void Encode(ReadOnlySpan<char> text, Span<sbyte> into)
    {
        Span<float> vector = stackalloc float[Places];
        Encode(text, vector);
        Round(vector, into);
    }

    /// <summary>Many texts, each <see cref="Places"/> whole numbers after the one before.</summary>
    public void Encode(IReadOnlyList<string> texts, Memory<sbyte> into, int threads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(into.Length, (long)texts.Count * Places);
        Encode(texts, threads, (text, vector) => Round(vector, into.Span.Slice(text * Places, Places)));
    }

    /// <summary>Many texts, each as a vector of length one, one after the other.</summary>
    public void Encode(IReadOnlyList<string> texts, Memory<float> into, int threads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(into.Length, (long)texts.Count * Places);
        Encode(texts, threads, (text, vector) => vector.CopyTo(into.Span.Slice(text * Places, Places)));
    }

    private void Encode(IReadOnlyList<string> texts, int threads, Action<int, ReadOnlySpan<float>> keep)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads };
        Parallel.For(0, (texts.Count + TextsAtOnce - 1) / TextsAtOnce, options, Borrow, EncodeSome, GiveBack);

        EncoderPass EncodeSome(int some, ParallelLoopState state, EncoderPass pass)
        {
            var (next, end) = (some * TextsAtOnce, Math.Min((some + 1) * TextsAtOnce, texts.Count));
            while (next < end)
            {
                var begin = next;
                while (next < end && pass.TryTake(texts[next]))
                    next++;
                pass.Run();
                for (var i = begin; i < next; i++)
                    keep(i, pass.Result(i - begin));
                pass.Clear();
            }
            return pass;
        }
    }

    private EncoderPass Borrow() => _passes.TryTake(out var pass) ? pass : new EncoderPass(_weights);

    private void GiveBack(EncoderPass pass)
    {
        pass.Clear();
        _passes.Add(pass);
    }

    private static void Round(ReadOnlySpan<float> vector, Span<sbyte> into)
    {
        var largest = 0f;
        foreach (var place in vector)
            largest = Math.Max(largest, Math.Abs(place));
        for (var i = 0; i < Places; i++)
            into[i] = (sbyte)MathF.Round(vector[i] / largest * sbyte.MaxValue);
    }
}
