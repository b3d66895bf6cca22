using System.Runtime.InteropServices;

namespace Lodestar.Text.Vectors;

/// <summary>
/// The commonest English words, most frequent first, each with its GloVe vector and, where the build could make it, the sentence encoder's vector
/// of the word alone. It is one file, <see cref="FileName"/>, beside the program or in a folder given by the operator; loaded in one read,
/// shared by all threads, looked up without allocation. A program without the file works with less knowledge of words, and says so.
/// </summary>
public sealed class Lexicon
{
    public const string FileName = "lexicon.bin";
    private readonly byte[] _file;
    private readonly LexiconLayout _layout;
    private double? _allChances;

    private Lexicon(byte[] file, LexiconLayout layout) => (_file, _layout) = (file, layout);

    /// <summary>What the chances of all words add up to before they are shares; the commoner a word, the higher its chance (Zipf and Mandelbrot).</summary>
    internal double AllChances => _allChances ??= Enumerable.Range(1, Count).Sum(rank => 1 / (rank + 2.7));

    public int Count => _layout.Words;
    public int GlovePlaces => _layout.GlovePlaces;

    /// <summary>0 where the file was made without the encoder.</summary>
    public int EncoderPlaces => _layout.EncoderPlaces;

    private ReadOnlySpan<int> Slots => Part<int>(LexiconLayout.HeaderLength, _layout.Slots);
    private ReadOnlySpan<int> Ends => Part<int>(_layout.EndsAt, Count);

    /// <summary>Opens the lexicon in the folder (null: beside the program); none when it is absent or damaged, and why, as a sentence.</summary>
    public static Lexicon? TryOpen(string? folder, out string why)
    {
        var path = Path.Combine(folder ?? AppContext.BaseDirectory, FileName);
        try
        {
            var lexicon = TryRead(File.ReadAllBytes(path));
            why = lexicon is null ? $"The word vectors in {path} are damaged or of another version." : "";
            return lexicon;
        }
        catch (Exception absent) when (absent is IOException or UnauthorizedAccessException)
        {
            why = absent is FileNotFoundException or DirectoryNotFoundException
                ? $"There are no word vectors at {path}."
                : $"The word vectors at {path} cannot be read: {absent.Message}";
            return null;
        }
    }

    public static Lexicon? TryRead(byte[] file) =>
        LexiconLayout.TryRead(file) is { } layout && new Lexicon(file, layout) is { HoldsTogether: true } lexicon ? lexicon : null;

    /// <summary>The word's number, which is also its rank by frequency from 0; -1 for a word that is not here. Words are in lower case.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var slots = Slots;
        for (var at = SlotOf(word, slots.Length); slots[at] != 0; at = (at + 1) & (slots.Length - 1))
        {
            if (Word(slots[at] - 1).SequenceEqual(word))
                return slots[at] - 1;
        }
        return -1;
    }

    public ReadOnlySpan<char> Word(int word)
    {
        var ends = Ends;
        return Part<char>(_layout.LettersAt, _layout.Letters)[(word == 0 ? 0 : ends[word - 1])..ends[word]];
    }

    public WordVector Glove(int word) => new(Values(_layout.GloveAt, GlovePlaces, word), Part<float>(_layout.GloveScalesAt, Count)[word]);

    public WordVector Encoder(int word) =>
        EncoderPlaces == 0
            ? default
            : new(Values(_layout.EncoderAt, EncoderPlaces, word), Part<float>(_layout.EncoderScalesAt, Count)[word]);

    internal static int SlotOf(ReadOnlySpan<char> word, int slots)
    {
        var hash = 2166136261u;
        foreach (var letter in word)
            hash = (hash ^ letter) * 16777619u;
        return (int)((hash ^ (hash >> 15)) & (uint)(slots - 1));
    }

    // A file that was cut or changed must not be found out in the middle of an analysis.
    private bool HoldsTogether
    {
        get
        {
            var last = 0;
            foreach (var end in Ends)
            {
                if (end < last)
                    return false;
                last = end;
            }
            return last == _layout.Letters && !Slots.ContainsAnyExceptInRange(0, Count) && Slots.Contains(0);
        }
    }

    private ReadOnlySpan<T> Part<T>(int at, int count)
        where T : unmanaged => MemoryMarshal.Cast<byte, T>(_file.AsSpan(at))[..count];

    private ReadOnlySpan<sbyte> Values(int at, int places, int word) =>
        MemoryMarshal.Cast<byte, sbyte>(_file.AsSpan(at + word * places, places));
}
