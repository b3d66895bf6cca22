using Lodestar.Core.Write.Rooms;

namespace Lodestar.Core.Tests.Write.Rooms;

public class BoardTests
{
    [Fact]
    public void Only_its_author_changes_a_card_and_takes_it_back()
    {
        var scene = RoomScene.At(PhaseKind.Writing);
        var card = scene.Write(scene.Ana, "Calm");

        scene.Try(scene.Ben, new ChangeCard(card, "Mine now", 1)).ShouldBe(RoomRefusal.NotYours);
        scene.Try(scene.Ben, new WithdrawCard(card)).ShouldBe(RoomRefusal.NotYours);
        scene.Do(scene.Ana, new ChangeCard(card, "Calm and kind", 1));
        scene.Do(scene.Ana, new WithdrawCard(card));
        scene.Room.Board.Cards.ShouldBeEmpty();
    }

    [Fact, Trait("Catalog", "T4")]
    public void A_card_that_changed_in_another_tab_is_not_overwritten()
    {
        var scene = RoomScene.At(PhaseKind.Writing);
        var card = scene.Write(scene.Ana, "Calm");
        scene.Do(scene.Ana, new ChangeCard(card, "Calm at sea", 1));

        scene.Try(scene.Ana, new ChangeCard(card, "Calm on land", 1)).ShouldBe(RoomRefusal.Stale);
        scene.Room.Board.Find(card)!.Text.ShouldBe("Calm at sea");
    }

    [Fact, Trait("Catalog", "T4")]
    public void A_card_that_is_grouped_while_its_author_types_keeps_both()
    {
        var scene = RoomScene.At(PhaseKind.Writing);
        var card = scene.Write(scene.Ana, "Calm");
        scene.GoTo(PhaseKind.Grouping);
        var group = scene.Group(scene.Ben, "Feeling", card);

        scene.Do(scene.Ana, new ChangeCard(card, "Calm at sea", 1));

        scene.Room.Board.In(group).ShouldHaveSingleItem().Text.ShouldBe("Calm at sea");
    }

    [Fact, Trait("Catalog", "E7")]
    public void What_was_taken_back_can_be_neither_grouped_nor_voted_on()
    {
        var scene = RoomScene.At(PhaseKind.Writing);
        var (gone, stays) = (scene.Write(scene.Ana, "Gone"), scene.Write(scene.Ana, "Stays"));
        scene.Do(scene.Ana, new WithdrawCard(gone));
        scene.GoTo(PhaseKind.Grouping);

        scene.Try(scene.Ben, new MakeGroup(Guid.NewGuid(), "Both", RoomScene.Of(gone, stays))).ShouldBe(RoomRefusal.Gone);
        scene.GoTo(PhaseKind.Dots);
        scene.Try(scene.Ben, new PlaceDot(gone)).ShouldBe(RoomRefusal.Gone);
    }

    [Fact]
    public void Stories_and_ideas_have_their_own_steps()
    {
        var scene = RoomScene.At(PhaseKind.WarmUp);

        scene.Try(scene.Ana, new WriteCard(Guid.NewGuid(), CardTopic.Idea, "Too early")).ShouldBe(RoomRefusal.NotNow);
        scene.Write(scene.Ana, "Forty minutes in a queue", CardTopic.Worst);
        scene.GoTo(PhaseKind.Grouping);
        scene.Try(scene.Ana, new WriteCard(Guid.NewGuid(), CardTopic.Worst, "Too late")).ShouldBe(RoomRefusal.NotNow);
        scene.Write(scene.Ana, "A late idea is welcome");
        scene.GoTo(PhaseKind.Dots);
        scene.Try(scene.Ana, new WriteCard(Guid.NewGuid(), CardTopic.Idea, "After the vote")).ShouldBe(RoomRefusal.NotNow);
    }

    [Fact]
    public void A_facilitator_without_a_seat_writes_and_votes_nothing()
    {
        var scene = RoomScene.At(PhaseKind.Writing);

        scene.Try(scene.Mara, new WriteCard(Guid.NewGuid(), CardTopic.Idea, "Mine")).ShouldBe(RoomRefusal.NoSeat);
    }

    [Fact]
    public void Grouping_is_undone_step_by_step_by_whoever_did_it()
    {
        var (scene, calm, clear) = Grouped();
        var feeling = scene.Group(scene.Ana, "Feeling", calm);
        var words = scene.Group(scene.Ana, "Words", clear);
        scene.Do(scene.Ana, new MergeGroups(feeling, words));
        scene.Do(scene.Ana, new NameGroup(words, "All of it"));

        scene.Do(scene.Ana, new UndoGrouping());
        scene.Room.Board.FindGroup(words)!.Name.ShouldBe("Words");
        scene.Do(scene.Ana, new UndoGrouping());
        scene.Room.Board.In(feeling).ShouldHaveSingleItem().Id.ShouldBe(calm);
        scene.Do(scene.Ana, new UndoGrouping());
        scene.Do(scene.Ana, new UndoGrouping());
        scene.Room.Board.Groups.ShouldBeEmpty();
        scene.Room.Board.Loose.Count().ShouldBe(2);
        scene.Try(scene.Ana, new UndoGrouping()).ShouldBe(RoomRefusal.NothingToUndo);
    }

    [Fact]
    public void What_others_built_on_is_not_undone_under_them()
    {
        var (scene, calm, clear) = Grouped();
        scene.Group(scene.Ana, "Feeling", calm);
        var words = scene.Group(scene.Ben, "Words", clear);
        scene.Do(scene.Ben, new PlaceCard(calm, words));

        scene.Try(scene.Ana, new UndoGrouping()).ShouldBe(RoomRefusal.NothingToUndo);
        scene.Room.Board.In(words).Count().ShouldBe(2);
    }

    [Fact]
    public void Dots_go_where_their_thing_goes()
    {
        var (scene, calm, clear) = Grouped();
        var words = scene.Group(scene.Ana, "Words", clear);
        scene.GoTo(PhaseKind.Dots);
        scene.Do(scene.Ben, new PlaceDot(calm));
        scene.GoTo(PhaseKind.Grouping);

        scene.Do(scene.Ana, new PlaceCard(calm, words));

        scene.Room.Ballot.Of(scene.Ben.Id, words).ShouldBe(1);
        scene.Room.Ballot.Total.ShouldBe(1);
    }

    private static (RoomScene, Guid, Guid) Grouped()
    {
        var scene = RoomScene.At(PhaseKind.Writing);
        var (calm, clear) = (scene.Write(scene.Ana, "Calm"), scene.Write(scene.Ben, "Clear"));
        scene.GoTo(PhaseKind.Grouping);
        return (scene, calm, clear);
    }
}
