using System.Runtime.InteropServices;

namespace Lodestar.Text.Vectors;

/// <summary>Gathers words with their vectors, most frequent first, and packs them into the bytes of a lexicon file.</summary>
public sealed class LexiconWriter(int glovePlaces, int encoderPlaces)
{
    private const int Largest = 127;
    private readonly List<string> _words = [];
    private readonly List<float> _gloveScales = [];
    private readonly List<float> _encoderScales = [];
    private readonly List<sbyte> _glove = [];
    private readonly List<sbyte> _encoder = [];

    public void Add(string word, ReadOnlySpan<float> glove, ReadOnlySpan<float> encoder)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(glove.Length, glovePlaces);
        ArgumentOutOfRangeException.ThrowIfNotEqual(encoder.Length, encoderPlaces);
        _words.Add(word);
        _gloveScales.Add(Shrink(glove, _glove));
        if (encoderPlaces > 0)
            _encoderScales.Add(Shrink(encoder, _encoder));
    }

    public byte[] Pack()
    {
        var slots = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(_words.Count * 2 + 1));
        var layout = new LexiconLayout(_words.Count, glovePlaces, encoderPlaces, slots, _words.Sum(word => word.Length));
        var file = new byte[layout.Length];
        layout.Write(file);
        Place(file, LexiconLayout.HeaderLength, Hang(slots));
        Place(file, layout.EndsAt, Ends());
        Place<float>(file, layout.GloveScalesAt, CollectionsMarshal.AsSpan(_gloveScales));
        Place<float>(file, layout.EncoderScalesAt, CollectionsMarshal.AsSpan(_encoderScales));
        Place<char>(file, layout.LettersAt, string.Concat(_words));
        Place<sbyte>(file, layout.GloveAt, CollectionsMarshal.AsSpan(_glove));
        Place<sbyte>(file, layout.EncoderAt, CollectionsMarshal.AsSpan(_encoder));
        return file;
    }

    private ReadOnlySpan<int> Hang(int count)
    {
        var slots = new int[count];
        for (var word = 0; word < _words.Count; word++)
        {
            var at = Lexicon.SlotOf(_words[word], count);
            while (slots[at] != 0)
                at = (at + 1) & (count - 1);
            slots[at] = word + 1;
        }
        return slots;
    }

    private ReadOnlySpan<int> Ends()
    {
        var end = 0;
        return _words.Select(word => end += word.Length).ToArray();
    }

    // The largest place of each word becomes 127, so that rare words with short vectors lose no more than common ones.
    private static float Shrink(ReadOnlySpan<float> vector, List<sbyte> into)
    {
        var largest = 0f;
        foreach (var place in vector)
            largest = Math.Max(largest, Math.Abs(place));
        var scale = largest / Largest;
        foreach (var place in vector)
            into.Add(scale == 0 ? (sbyte)0 : (sbyte)MathF.Round(place / scale));
        return scale;
    }

    private static void Place<T>(byte[] file, int at, ReadOnlySpan<T> part)
        where T : unmanaged => MemoryMarshal.AsBytes(part).CopyTo(file.AsSpan(at));
}
