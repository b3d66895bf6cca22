using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Lodestar.Text.Vectors;

namespace Lodestar.Text.Tests.Vectors;

public class SentenceEncoderTests
{
    private const string Ferry = "The ferry left on time and nobody had to wait for a refund.";

    private static readonly string[] Texts =
    [
        "Staff were kind and polite",
        "Waiting time was too long",
        "naïve ﬁancé paid 5€ — ok?",
        "日本語 text 😀😀 mixed",
        "a",
        string.Join(' ', Enumerable.Repeat(Ferry, 14)),
        "unbelievably gooood srevice!!!",
        "",
    ];

    // Computed once by an implementation of the same network in numpy, from the original weights in 32 bits.
    [Theory]
    [InlineData(0, new[] { 0.0603f, -0.0275f, -0.0531f, -0.0572f, -0.0601f, -0.0553f })]
    [InlineData(1, new[] { -0.0611f, -0.0528f, 0.0601f, -0.0438f, -0.0492f, -0.0464f })]
    [InlineData(2, new[] { 0.0218f, 0.0321f, 0.0414f, -0.0057f, -0.0372f, -0.0165f })]
    [InlineData(3, new[] { -0.0298f, -0.0620f, 0.0391f, -0.0047f, -0.0178f, 0.0138f })]
    [InlineData(4, new[] { 0.0399f, -0.0490f, 0.0490f, -0.0264f, 0.0313f, -0.0490f })]
    [InlineData(5, new[] { -0.0594f, 0.0282f, 0.0702f, -0.0286f, 0.0451f, 0.0694f })]
    [InlineData(6, new[] { -0.0651f, 0.0315f, 0.0337f, 0.0629f, -0.0543f, -0.0328f })]
    [InlineData(7, new[] { -0.0008f, -0.0112f, 0.0500f, -0.0486f, 0.0103f, -0.0493f })]
    public void A_vector_equals_the_references(int text, float[] expected)
    {
        var vector = new float[SentenceEncoder.Places];

        Built.Encoder.Encode(Texts[text], vector);

        vector.Sum(place => place * place).ShouldBe(1, 1e-4f);
        for (var place = 0; place < expected.Length; place++)
            vector[place].ShouldBe(expected[place], 0.004f, $"place {place}");
    }

    [Fact]
    public void Sentences_that_mean_the_same_lie_nearer_than_others()
    {
        var kind = Encoded(Texts[0]);

        Cosine(kind, Encoded("The personnel was nice and courteous")).ShouldBe(0.536f, 0.01f);
        Cosine(kind, Encoded(Texts[1])).ShouldBe(0.337f, 0.01f);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Neighbors_and_threads_change_not_one_bit(int threads)
    {
        var texts = Enumerable.Range(0, 300).Select(i => Texts[i * 7 % Texts.Length] + i % 13).ToList();
        var together = new float[texts.Count * SentenceEncoder.Places];

        Built.Encoder.Encode(texts, together.AsMemory(), threads);

        for (var i = 0; i < texts.Count; i++)
            together.AsSpan(i * SentenceEncoder.Places, SentenceEncoder.Places).SequenceEqual(Encoded(texts[i])).ShouldBeTrue(texts[i]);
    }

    [Fact]
    public void Every_machine_gives_these_bits()
    {
        var vectors = new float[Texts.Length * SentenceEncoder.Places];
        Built.Encoder.Encode(Texts, vectors.AsMemory(), threads: 1);

        Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(vectors.AsSpan())))[..16].ShouldBe("0e8adf5d82576f29");
    }

    [Fact]
    public void Whole_numbers_keep_the_direction()
    {
        var whole = new sbyte[SentenceEncoder.Places];

        Built.Encoder.Encode(Texts[0], whole);

        whole.Max(place => Math.Abs((int)place)).ShouldBe(127);
        Cosine(Encoded(Texts[0]), Array.ConvertAll(whole, place => (float)place)).ShouldBeGreaterThan(0.9999f);
    }

    [Theory]
    [InlineData("  Staff were\tkind\r\nand polite ")]
    [InlineData("Staff\u00A0were kind and\u3000polite")]
    public void White_space_of_any_kind_separates_words(string text) =>
        Cosine(Encoded(text), Encoded(Texts[0])).ShouldBeGreaterThan(0.99999f);

    [Fact]
    public void Whatever_people_paste_has_a_vector()
    {
        foreach (var text in new[] { "\0\0", "\uD83D", "ok \uDE00 ok", "\uFFFF", new string('\uFDFA', 5000), new string('x', 1_000_000) })
            Encoded(text).ShouldAllBe(place => float.IsFinite(place));
    }

    [Fact]
    public void A_damaged_file_is_told_in_a_sentence()
    {
        var folder = Directory.CreateTempSubdirectory("lodestar-encoder-");
        File.WriteAllBytes(
            Path.Combine(folder.FullName, SentenceEncoder.FileName),
            File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, SentenceEncoder.FileName))[..^1]
        );

        SentenceEncoder.TryOpen(folder.FullName, out var why).ShouldBeNull();
        why.ShouldEndWith("is damaged or of another version.");
        folder.Delete(recursive: true);

        SentenceEncoder.TryOpen(folder.FullName, out why).ShouldBeNull();
        why.ShouldStartWith("There is no sentence encoder at ");
    }

    private static float[] Encoded(string text)
    {
        var vector = new float[SentenceEncoder.Places];
        Built.Encoder.Encode(text, vector);
        return vector;
    }

    private static float Cosine(float[] a, float[] b) =>
        a.Zip(b, (x, y) => x * y).Sum() / MathF.Sqrt(a.Sum(x => x * x)) / MathF.Sqrt(b.Sum(y => y * y));
}
