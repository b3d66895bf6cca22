using System.Buffers.Binary;

namespace Lodestar.Text.Vectors;

/// <summary>
/// Where what lies in lexicon.bin, all numbers little-endian: "LODELEX1"; int32 words, GloVe places, encoder places, slots, letters, 0; then int32
/// slots (word + 1, 0 for free), int32 ends of the words among the letters, float scales (GloVe, then encoder if it has places), UTF-16 letters,
/// then one signed byte a place: GloVe word by word, encoder word by word. Words stand in order of frequency.
/// </summary>
internal readonly record struct LexiconLayout(int Words, int GlovePlaces, int EncoderPlaces, int Slots, int Letters)
{
    public const int HeaderLength = 32;
    private const int MostWords = 1 << 22;
    private const int MostPlaces = 1 << 12;

    private static ReadOnlySpan<byte> Magic => "LODELEX1"u8;

    public int EndsAt => HeaderLength + 4 * Slots;
    public int GloveScalesAt => EndsAt + 4 * Words;
    public int EncoderScalesAt => GloveScalesAt + 4 * Words;
    public int LettersAt => EncoderScalesAt + (EncoderPlaces > 0 ? 4 * Words : 0);
    public int GloveAt => LettersAt + 2 * Letters;
    public int EncoderAt => GloveAt + Words * GlovePlaces;
    public long Length => EncoderAt + (long)Words * EncoderPlaces;

    public static LexiconLayout? TryRead(ReadOnlySpan<byte> file)
    {
        if (file.Length < HeaderLength || !file.StartsWith(Magic))
            return null;
        var layout = new LexiconLayout(Number(file, 0), Number(file, 1), Number(file, 2), Number(file, 3), Number(file, 4));
        return layout.IsPossible && layout.Length == file.Length ? layout : null;
    }

    public void Write(Span<byte> file)
    {
        Magic.CopyTo(file);
        foreach (var (at, number) in new[] { Words, GlovePlaces, EncoderPlaces, Slots, Letters }.Index())
            BinaryPrimitives.WriteInt32LittleEndian(file[(8 + 4 * at)..], number);
    }

    // Bounds keep sums of sizes within an int, whatever a damaged header says.
    private bool IsPossible =>
        Words is > 0 and <= MostWords
        && GlovePlaces is > 0 and <= MostPlaces
        && EncoderPlaces is >= 0 and <= MostPlaces
        && (long)Words * (GlovePlaces + EncoderPlaces) < int.MaxValue / 2
        && Slots > Words
        && Slots <= 4 * MostWords
        && int.IsPow2(Slots)
        && Letters is > 0 and <= 64 * MostWords / 4;

    private static int Number(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadInt32LittleEndian(file[(8 + 4 * at)..]);
}
