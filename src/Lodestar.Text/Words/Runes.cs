using System.Buffers;
using System.Globalization;
using System.Text;

namespace Lodestar.Text.Words;

/// <summary>What kind of character stands somewhere; half a surrogate pair counts as no character at all.</summary>
internal static class Runes
{
    public const char Joiner = '\u200D';

    public static Rune At(ReadOnlySpan<char> text, int at) =>
        Rune.DecodeFromUtf16(text[at..], out var rune, out _) is OperationStatus.Done ? rune : Rune.ReplacementChar;

    public static bool IsPartOfWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            && !IsEmojiModifier(rune);

    /// <summary>Scripts that write without spaces: every sign is taken as a word of its own.</summary>
    public static bool StandsAlone(Rune rune) =>
        rune.Value is >= 0x3040 and <= 0x30FF or >= 0x3400 and <= 0x4DBF or >= 0x4E00 and <= 0x9FFF or >= 0x20000 and <= 0x3134F;

    public static bool IsEmoji(Rune rune) =>
        rune.Value is >= 0x1F000 and <= 0x1FAFF or >= 0x2600 and <= 0x27BF or 0x2B50 or 0x2B55 or 0x2B1B or 0x2B1C;

    public static bool IsFlagLetter(Rune rune) => rune.Value is >= 0x1F1E6 and <= 0x1F1FF;

    public static bool IsEmojiModifier(Rune rune) => rune.Value is >= 0x1F3FB and <= 0x1F3FF or 0xFE0F or 0x20E3 or Joiner;
}
