using Lodestar.Core.GutCheck;

namespace Lodestar.Core.Tests.GutCheck;

public class ReaderTests
{
    private readonly Scene _scene = new();

    [Fact]
    public void A_reader_may_change_their_mind_until_the_round_closes()
    {
        var round = _scene.Open(readers: 1);
        var reader = round.Readers[0];
        reader.Answer(Scene.Almost("too smooth"), round, "my phone", Scene.Moment);

        reader.Answer(Scene.Yes, round, "my phone", Scene.Moment).ShouldBe(AnswerOutcome.Recorded);

        (reader.Reaction, reader.Reason, reader.Flags.Count).ShouldBe((Reaction.DefinitelyUs, "", 0));
    }

    [Fact]
    [Trait("Catalog", "E5")]
    public void A_forwarded_link_that_was_used_changes_nobodys_answer()
    {
        var round = _scene.Open(readers: 1);
        var reader = round.Readers[0];
        reader.Answer(Scene.Yes, round, "my phone", Scene.Moment);

        reader.Answer(Scene.Almost("not mine"), round, "another phone", Scene.Moment).ShouldBe(AnswerOutcome.AnsweredElsewhere);
        reader.Reaction.ShouldBe(Reaction.DefinitelyUs);
        reader.AnsweredIn("another phone").ShouldBeFalse();
    }

    [Fact]
    public void A_withdrawn_reader_cannot_answer_but_what_they_said_still_counts()
    {
        var round = _scene.Open(readers: 2);
        round.Readers[0].Answer(Scene.Yes, round, "browser", Scene.Moment);
        foreach (var reader in round.Readers)
            reader.Withdraw(Scene.Moment);

        round.Readers[1].Answer(Scene.Yes, round, "browser", Scene.Moment).ShouldBe(AnswerOutcome.LinkWithdrawn);
        round.Close(Scene.Moment);
        round.Result!.Answered.Count.ShouldBe(1);
    }

    [Fact]
    public void Flags_on_words_that_do_not_exist_are_dropped()
    {
        var round = _scene.Open(readers: 1);
        var flags = new Dictionary<int, string>
        {
            [-1] = "x",
            [2] = " trip ",
            [99] = "y",
        };

        round.Readers[0].Answer(new ReaderAnswer(Reaction.Almost, null, flags), round, "browser", Scene.Moment);

        round.Readers[0].Flags.Select(f => (f.WordIndex, f.Suggestion)).ShouldBe([(2, "trip")]);
    }

    [Fact]
    [Trait("Catalog", "B1")]
    public void A_link_is_32_random_bytes_of_which_only_the_hash_is_kept()
    {
        var reader = _scene.Open(readers: 1).Readers[0];

        var (link, token) = ReaderLink.To(reader, Scene.Moment);

        token.Length.ShouldBe(43);
        link.TokenHash.ShouldBe(ReaderToken.HashOfLink(token));
        link.TokenHash.ShouldNotContain(token);
        ReaderLink.To(reader, Scene.Moment).Token.ShouldNotBe(token);
    }

    [Fact]
    [Trait("Catalog", "B1")]
    public void A_secret_has_one_purpose() => ReaderToken.HashOfLink("secret").ShouldNotBe(ReaderToken.HashOfBrowser("secret"));

    [Fact]
    public void A_link_works_until_its_end_and_no_longer()
    {
        var (link, _) = ReaderLink.To(_scene.Open(readers: 1).Readers[0], Scene.Moment);

        link.IsExpired(Scene.Moment.AddTicks(-1)).ShouldBeFalse();
        link.IsExpired(Scene.Moment).ShouldBeTrue();
    }
}
