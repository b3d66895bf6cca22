using Lodestar.Text.Vectors;

namespace Lodestar.Text.Tests.Vectors;

public class BuiltLexiconTests
{
    [Fact]
    public void It_holds_the_commonest_words_in_order()
    {
        Built.Lexicon.Count.ShouldBe(60_000);
        Built.Lexicon.Find("the").ShouldBe(0);
        Built.Lexicon.Find("courteous").ShouldBeGreaterThan(Built.Lexicon.Find("friendly"));
        Built.Lexicon.GlovePlaces.ShouldBe(100);
        Built.Lexicon.EncoderPlaces.ShouldBe(256);
    }

    [Theory]
    [InlineData("friendly", "polite", "delayed")]
    [InlineData("late", "delayed", "clean")]
    [InlineData("refund", "payment", "nurse")]
    [InlineData("dirty", "filthy", "quick")]
    public void Both_parts_know_which_word_is_nearer(string word, string near, string far)
    {
        Cosine(word, near, Built.Lexicon.Glove).ShouldBeGreaterThan(Cosine(word, far, Built.Lexicon.Glove));
        Cosine(word, near, Built.Lexicon.Encoder).ShouldBeGreaterThan(Cosine(word, far, Built.Lexicon.Encoder) + 0.1f);
    }

    [Fact]
    public void The_encoders_axes_stand_in_order_of_what_they_tell()
    {
        var energy = new double[Built.Lexicon.EncoderPlaces];
        for (var word = 0; word < 5000; word++)
        for (var place = 0; place < energy.Length; place++)
            energy[place] += Math.Pow(Built.Lexicon.Encoder(word).Values[place] * Built.Lexicon.Encoder(word).Scale, 2);

        energy[..8].Average().ShouldBeGreaterThan(energy[8..64].Average());
        energy[8..64].Average().ShouldBeGreaterThan(2 * energy[192..].Average());
    }

    private delegate WordVector Part(int word);

    private static float Cosine(string a, string b, Part part)
    {
        var (x, y) = (Vector(a, part), Vector(b, part));
        return Dot(x, y) / MathF.Sqrt(Dot(x, x) * Dot(y, y));
    }

    private static float[] Vector(string word, Part part)
    {
        var vector = part(Built.Lexicon.Find(word));
        var sum = new float[vector.Values.Length];
        vector.AddTo(sum, 1);
        return sum;
    }

    private static float Dot(float[] a, float[] b) => a.Zip(b, (x, y) => x * y).Sum();
}
