using Lodestar.Core.Write;
using Lodestar.Core.Write.Rooms;

namespace Lodestar.Core.Tests.Write.Rooms;

public class BenchTests
{
    private readonly RoomScene _scene = RoomScene.At(PhaseKind.Wordsmith);

    [Fact]
    public void Words_that_were_offered_are_backed_and_taken()
    {
        var sentence = _scene.Propose(_scene.Ana, "Make every crossing seamless and clear");
        var calm = _scene.Offer(_scene.Ben, sentence, 3, 1, "calm");
        _scene.Do(_scene.Cleo, new BackWords(calm, IsBacking: true));
        _scene.Room.Bench.FindOffer(calm)!.Value.Offer.Backers.Count.ShouldBe(2);

        _scene.Try(_scene.Ben, new TakeWords(calm)).ShouldBe(RoomRefusal.NotYours);
        _scene.Do(_scene.Ana, new TakeWords(calm));

        var candidate = _scene.Room.Bench.Find(sentence)!;
        candidate.Text.Value.ShouldBe("Make every crossing calm and clear");
        candidate.Past.ShouldHaveSingleItem().Text.Value.ShouldBe("Make every crossing seamless and clear");
        candidate.Offers.ShouldBeEmpty();
    }

    [Fact]
    public void Offers_for_words_that_stay_go_along_when_others_change()
    {
        var sentence = _scene.Propose(_scene.Ana, "Make every crossing seamless and clear");
        var simple = _scene.Offer(_scene.Ben, sentence, 5, 1, "simple");
        var each = _scene.Offer(_scene.Ben, sentence, 1, 1, "each");
        var onSeamless = _scene.Offer(_scene.Cleo, sentence, 3, 1, "smooth");
        var twoForOne = _scene.Offer(_scene.Cleo, sentence, 3, 1, "calm, kind");

        _scene.Do(_scene.Ana, new TakeWords(twoForOne));
        _scene.Do(_scene.Ana, new TakeWords(simple));
        _scene.Do(_scene.Ana, new TakeWords(each));

        _scene.Room.Bench.FindOffer(onSeamless).ShouldBeNull();
        _scene.Room.Bench.Find(sentence)!.Text.Value.ShouldBe("Make each crossing calm, kind and simple");
    }

    [Theory]
    [InlineData(0, 0, "Always", "Always Make crossings calm")]
    [InlineData(3, 0, "today", "Make crossings calm today")]
    [InlineData(1, 1, "", "Make calm")]
    public void Words_are_put_in_and_taken_out(int start, int length, string words, string reads)
    {
        var sentence = _scene.Propose(_scene.Ana, "Make crossings calm");

        _scene.Do(_scene.Ana, new TakeWords(_scene.Offer(_scene.Ana, sentence, start, length, words)));

        _scene.Room.Bench.Find(sentence)!.Text.Value.ShouldBe(reads);
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 4)]
    [InlineData(4, 0)]
    [InlineData(int.MaxValue, 1)]
    [InlineData(1, int.MaxValue)]
    public void Words_outside_the_sentence_cannot_be_meant(int start, int length)
    {
        var sentence = _scene.Propose(_scene.Ana, "Make crossings calm");

        _scene.Try(_scene.Ben, new OfferWords(Guid.NewGuid(), sentence, start, length, "x", 1)).ShouldBe(RoomRefusal.NoSuchPlace);
    }

    [Fact]
    public void The_same_words_for_the_same_place_are_one_offer_with_two_backers()
    {
        var sentence = _scene.Propose(_scene.Ana, "Make crossings calm");
        _scene.Offer(_scene.Ben, sentence, 2, 1, "kind");
        _scene.Offer(_scene.Cleo, sentence, 2, 1, " kind ");

        _scene.Room.Bench.Find(sentence)!.Offers.ShouldHaveSingleItem().Backers.Count.ShouldBe(2);
    }

    [Fact, Trait("Catalog", "T4")]
    public void Who_rewrites_what_changed_meanwhile_is_told_and_overwrites_nothing()
    {
        var sentence = _scene.Propose(_scene.Ana, "Make crossings calm");
        _scene.Do(_scene.Mara, new Rewrite(sentence, "Make every crossing calm", 1));

        _scene.Try(_scene.Ana, new Rewrite(sentence, "Keep crossings calm", 1)).ShouldBe(RoomRefusal.Stale);
        _scene.Room.Bench.Find(sentence)!.Text.Value.ShouldBe("Make every crossing calm");
    }

    [Fact]
    public void Whoever_works_with_the_author_may_rewrite_it_and_others_may_not()
    {
        var sentence = _scene.Propose(_scene.Ana, "Make crossings calm");
        _scene.Do(
            _scene.Mara,
            new FormPairs([
                [_scene.Ana.Id, _scene.Ben.Id],
                [_scene.Cleo.Id],
            ])
        );

        _scene.Try(_scene.Cleo, new Rewrite(sentence, "Mine", 1)).ShouldBe(RoomRefusal.NotYours);
        _scene.Do(_scene.Ben, new Rewrite(sentence, "Make every crossing calm", 1));
    }

    [Fact]
    public void Ratings_of_others_are_seen_when_ones_own_sheet_is_full()
    {
        var sentence = _scene.Propose(_scene.Ana, "Make crossings calm");
        _scene.GoTo(PhaseKind.Criteria);
        Rate(_scene.Ana, sentence, 4);
        Rate(_scene.Ben, sentence, 1);

        Seen(_scene.Cleo, sentence).ShouldBeNull();
        Seen(_scene.Mara, sentence).ShouldBeNull();
        Rate(_scene.Cleo, sentence, 3);
        Seen(_scene.Mara, sentence).ShouldNotBeNull();
        var line = Seen(_scene.Cleo, sentence)![0];
        line.IsDisputed.ShouldBeTrue();
        (line.Passing, line.People).ShouldBe((2, 3));
    }

    [Fact]
    public void A_workshop_ends_when_no_objection_is_open_and_everybody_was_asked_about_the_words_as_they_are()
    {
        var sentence = _scene.Propose(_scene.Ana, "Deliver efficient crossings");
        _scene.Try(_scene.Mara, new Close()).ShouldBe(RoomRefusal.NoFinalist);
        _scene.Do(_scene.Mara, new PickFinalists([sentence]));
        _scene.GoTo(PhaseKind.Consent);
        _scene.Do(_scene.Ana, new GiveConsent(Guid.NewGuid(), sentence, ConsentKind.Consent, ""));
        _scene.Try(_scene.Ben, new GiveConsent(Guid.NewGuid(), sentence, ConsentKind.Object, " ")).ShouldBe(RoomRefusal.NeedsReason);
        var objection = Guid.NewGuid();
        _scene.Do(_scene.Ben, new GiveConsent(objection, sentence, ConsentKind.Object, "efficient is about us"));
        _scene.Try(_scene.Mara, new Close()).ShouldBe(RoomRefusal.OpenObjection);

        _scene.Do(_scene.Mara, new Integrate(objection, "Make every crossing clear", "Efficient is gone", 1));

        _scene.Try(_scene.Mara, new Close()).ShouldBe(RoomRefusal.NotAsked);
        _scene.Do(_scene.Ben, new GiveConsent(Guid.NewGuid(), sentence, ConsentKind.Consent, ""));
        _scene.Do(_scene.Mara, new Close());
        _scene.Try(_scene.Ana, new WithdrawCandidate(sentence)).ShouldBe(RoomRefusal.Closed);
        _scene.Room.Consent.Integrated.ShouldHaveSingleItem().Before.Value.ShouldBe("Deliver efficient crossings");
    }

    [Fact]
    public void One_or_two_sentences_go_on_and_no_more()
    {
        var sentences = Enumerable.Range(1, 3).Select(i => _scene.Propose(_scene.Ana, $"Sentence {i}")).ToList();

        _scene.Try(_scene.Mara, new PickFinalists([.. sentences])).ShouldBe(RoomRefusal.NoFinalist);
        _scene.Try(_scene.Mara, new PickFinalists([])).ShouldBe(RoomRefusal.NoFinalist);
        _scene.Do(_scene.Mara, new PickFinalists([sentences[0], sentences[2]]));
    }

    private IReadOnlyList<CriterionResult>? Seen(RoomActor actor, Guid sentence) =>
        _scene.Room.Sheets.SeenBy(actor, sentence, _scene.Room.People);

    private void Rate(RoomActor actor, Guid sentence, int score)
    {
        foreach (var criterion in RatingSheets.Criteria)
            _scene.Do(actor, new Rate(sentence, criterion, score));
    }
}
