using Lodestar.Text.Vectors;

namespace Lodestar.Text.Tests.Vectors;

public class LexiconTests
{
    private static readonly float[] Kind = [1, -2, 0.5f, .. Enumerable.Range(0, 17).Select(i => i / 20f)];
    private static readonly float[] Late = [-1, 3, 0.25f, .. Enumerable.Range(0, 17).Select(i => i / -20f)];

    [Fact]
    public void A_word_is_found_under_its_rank_and_a_strange_one_is_not()
    {
        var lexicon = Lexicon.TryRead(Packed())!;

        lexicon.Find("kind").ShouldBe(0);
        lexicon.Find("late").ShouldBe(1);
        lexicon.Find("lat").ShouldBe(-1);
        lexicon.Find("").ShouldBe(-1);
        lexicon.Word(1).ToString().ShouldBe("late");
    }

    [Fact]
    public void A_vector_comes_back_within_half_a_step_of_its_scale()
    {
        var lexicon = Lexicon.TryRead(Packed())!;
        var sum = new float[Kind.Length];

        lexicon.Glove(1).AddTo(sum, 2);

        for (var i = 0; i < sum.Length; i++)
            sum[i].ShouldBe(2 * Late[i], 2 * 0.51 * lexicon.Glove(1).Scale);
    }

    [Fact]
    public void The_encoders_part_may_be_absent()
    {
        var lexicon = Lexicon.TryRead(Packed())!;

        lexicon.EncoderPlaces.ShouldBe(0);
        lexicon.Encoder(0).Values.Length.ShouldBe(0);
    }

    [Fact]
    public void Looking_up_allocates_nothing()
    {
        var lexicon = Lexicon.TryRead(Packed())!;
        var sum = new float[Kind.Length];
        Look(lexicon, sum);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Look(lexicon, sum);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Fact]
    public void A_cut_or_changed_file_is_refused()
    {
        var file = Packed();
        for (var length = 0; length < file.Length; length++)
            Lexicon.TryRead(file[..length]).ShouldBeNull();
        for (var at = 0; at < 28; at++)
        {
            var changed = file.ToArray();
            changed[at] ^= 0x55;
            Lexicon.TryRead(changed).ShouldBeNull();
        }
    }

    [Fact]
    public void An_absent_file_is_told_in_a_sentence()
    {
        Lexicon.TryOpen(Path.Combine(AppContext.BaseDirectory, "nowhere"), out var why).ShouldBeNull();
        why.ShouldStartWith("There are no word vectors at ");
    }

    private static void Look(Lexicon lexicon, float[] sum)
    {
        lexicon.Glove(lexicon.Find("late".AsSpan())).AddTo(sum, 1);
        lexicon.Find("nothing".AsSpan());
    }

    private static byte[] Packed()
    {
        var writer = new LexiconWriter(glovePlaces: Kind.Length, encoderPlaces: 0);
        writer.Add("kind", Kind, []);
        writer.Add("late", Late, []);
        return writer.Pack();
    }
}
