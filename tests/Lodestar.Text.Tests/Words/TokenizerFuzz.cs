using System.Text;
using Lodestar.Text.Words;

namespace Lodestar.Text.Tests.Words;

/// <summary>Whatever is typed: words stand inside the text, in order, and nothing throws. The seeds are fixed, so a failure comes back.</summary>
public class TokenizerFuzz
{
    private const int Texts = 4000;

    /// <summary>What breaks readers of text: halves of characters, NUL, joiners, marks, directions, and letters of many scripts.</summary>
    private static readonly string[] Pieces =
    [
        "a",
        "Z",
        "don't",
        "l’été",
        "10,000",
        "1.5",
        "٢٠",
        "२",
        "Ⅻ",
        "½",
        " ",
        "\t",
        "\n",
        "\u00A0",
        "\u2009",
        "\u3000",
        ".",
        "!",
        "—",
        "'",
        "\u2019",
        "\0",
        "\u0001",
        "\uD83D",
        "\uDE00",
        "\uD800",
        "\uDC00",
        "\uDBFF\uDFFF",
        "\uFFFF",
        "\uFFFE",
        "\uFFFD",
        "\uFEFF",
        "\u200B",
        "\u200C",
        "\u200D",
        "\u200E",
        "\u200F",
        "\u202E",
        "\u2066",
        "\u0301",
        "\u0300\u0301\u0302\u0303",
        "\u20E3",
        "\uFE0F",
        "😀",
        "👩‍👩‍👧‍👦",
        "👍🏽",
        "🇵🇹",
        "🇵",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "1️⃣",
        "☎",
        "مرحبا",
        "بِسْمِ",
        "שָׁלוֹם",
        "ไทย",
        "क्षि",
        "தமிழ்",
        "မြန်မာ",
        "ខ្មែរ",
        "한국어",
        "각",
        "日本",
        "カ゛",
        "ｶﾞ",
        "Å",
        "Å",
        "ﬁ",
        "İ",
        "ı",
        "ß",
        "ǅ",
        "𝒜",
        "𠀋",
        "Ω",
        "Ж",
        "ა",
        "Ա",
        "\u0640",
        "\u0F0B",
        "\u1B05",
        "\uA9CF",
    ];

    [Fact]
    public void Words_stand_inside_the_text_and_in_order()
    {
        foreach (var text in Random())
        {
            var end = 0;
            foreach (var token in Tokenizer.Tokens(text))
            {
                token.Span.Start.ShouldBeGreaterThanOrEqualTo(end, Shown(text));
                token.Span.Length.ShouldBeGreaterThan(0, Shown(text));
                token.Span.End.ShouldBeLessThanOrEqualTo(text.Length, Shown(text));
                token.Text.ShouldBe(text[token.Span.Start..token.Span.End], Shown(text));
                end = token.Span.End;
            }
        }
    }

    [Fact]
    public void No_character_is_cut_in_two()
    {
        foreach (var text in Random())
            Tokenizer.Tokens(text).Any(token => Cuts(text, token.Span.Start) || Cuts(text, token.Span.End)).ShouldBeFalse(Shown(text));

        static bool Cuts(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);
    }

    [Fact]
    public void The_plain_form_and_the_stem_of_anything_can_be_asked_for_and_stay_the_same()
    {
        foreach (var token in Random().SelectMany(Tokenizer.Tokens))
        {
            PlainForm.Of(token.Plain).ShouldBe(token.Plain, Shown(token.Text));
            token.Stem.ShouldNotBeNull();
        }
    }

    [Fact]
    public void What_is_read_twice_is_read_alike()
    {
        foreach (var text in Random().Take(500))
            Tokenizer
                .Tokens(text)
                .Select(t => (t.Text, t.Span, t.Kind))
                .ShouldBe(Tokenizer.Tokens(text).Select(t => (t.Text, t.Span, t.Kind)));
    }

    private static IEnumerable<string> Random()
    {
        var random = new Random(20260101);
        for (var i = 0; i < Texts; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(1, 24); length > 0; length--)
                _ = random.Next(4) == 0 ? text.Append((char)random.Next(0x10000)) : text.Append(Pieces[random.Next(Pieces.Length)]);
            yield return text.ToString();
        }
    }

    private static string Shown(string text) => string.Join(' ', text.Select(letter => $"{(int)letter:X4}"));
}
