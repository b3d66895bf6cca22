using Lodestar.Core.Write;
using Lodestar.Core.Write.Rooms;

namespace Lodestar.Core.Tests.Write.Rooms;

public class RoomTests
{
    [Fact, Trait("Catalog", "T13")]
    public void The_same_history_gives_the_same_room_wherever_it_is_told()
    {
        var scene = RoomScene.At(PhaseKind.Writing);
        var calm = scene.Write(scene.Ana, "Calm");
        scene.Write(scene.Ben, "Clear");
        scene.GoTo(PhaseKind.Grouping);
        scene.Group(scene.Cleo, "How it feels", calm);
        var workshop = new Workshop(Guid.NewGuid(), "Vision", scene.Agenda, Guid.NewGuid()) { PlannedAt = RoomScene.Morning };

        var stored = scene.History.Select(entry => new RoomStep(workshop, entry)).ToList();
        var told = Room.Of(scene.Agenda, stored.Select(step => step.Read()));

        told.Revision.ShouldBe(scene.Room.Revision);
        told.Board.Cards.ShouldBe(scene.Room.Board.Cards);
        told.Board.Groups.ShouldBe(scene.Room.Board.Groups);
        told.Course.ShouldBe(scene.Room.Course);
        told.People.Everybody.ShouldBe(scene.Room.People.Everybody);
    }

    [Fact]
    public void A_history_with_a_gap_is_no_history()
    {
        var scene = RoomScene.At(PhaseKind.Writing);

        Should.Throw<ArgumentException>(() => Room.Of(scene.Agenda, scene.History.Skip(1)));
    }

    [Fact]
    public void Every_kind_of_move_is_kept_and_read_again()
    {
        var kinds = typeof(RoomMove).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(RoomMove))).ToList();
        var named = typeof(RoomMove).GetCustomAttributes(inherit: false).OfType<System.Text.Json.Serialization.JsonDerivedTypeAttribute>();

        named.Select(a => a.DerivedType).ShouldBe(kinds, ignoreOrder: true);
    }

    [Fact]
    public void Nothing_is_done_before_somebody_begins_and_nobody_begins_without_leading()
    {
        var scene = RoomScene.Empty();
        scene.Do(scene.Ana, new Enter(null, IsGuest: false));
        scene.Do(scene.Mara, new Enter(null, IsGuest: false));

        scene.Try(scene.Ana, new WriteCard(Guid.NewGuid(), CardTopic.Idea, "Early")).ShouldBe(RoomRefusal.NotBegun);
        scene.Try(scene.Mara, new Begin(scene.Agenda)).ShouldBe(RoomRefusal.NotLeading);
        scene.Try(scene.Ana, new TakeLead()).ShouldBe(RoomRefusal.NotLeading);
        scene.Do(scene.Mara, new TakeLead());
        scene.Do(scene.Mara, new Begin(scene.Agenda));
    }

    [Fact]
    public void The_lead_is_handed_over_and_taken_back()
    {
        var scene = RoomScene.At(PhaseKind.Welcome);

        scene.Do(scene.Mara, new HandLead(scene.Ana.Id));

        scene.Try(scene.Mara, new Pause()).ShouldBe(RoomRefusal.NotLeading);
        scene.Do(scene.Ana, new Pause());
        scene.Do(scene.Mara, new TakeLead());
        scene.Do(scene.Mara, new Resume());
        scene.Room.People.Lead!.Name.ShouldBe("Mara");
    }

    [Fact]
    public void Of_two_who_press_next_at_once_the_room_moves_one_step()
    {
        var scene = RoomScene.At(PhaseKind.Welcome);
        scene.Do(scene.Mara, new GoTo(1, 0));

        scene.Try(scene.Mara, new GoTo(1, 0)).ShouldBe(RoomRefusal.Stale);
        scene.Room.Course.Current.ShouldBe(1);
    }

    [Fact]
    public void A_guest_stays_marked_whatever_name_was_chosen()
    {
        var scene = RoomScene.At(PhaseKind.Welcome);
        var guest = new RoomActor(Guid.CreateVersion7(), "Mara", HasSeat: true, MayLead: false);

        scene.Do(guest, new Enter(null, IsGuest: true));

        scene.Room.People.Find(guest.Id)!.IsGuest.ShouldBeTrue();
    }

    [Fact]
    public void Who_has_said_nothing_is_known_and_each_level_is_counted()
    {
        var scene = RoomScene.At(PhaseKind.Writing);
        scene.Write(scene.Ana, "Calm");
        scene.Write(scene.Ana, "Clear");
        scene.Write(scene.Ben, "Kind");

        scene.Room.People.Unheard.ShouldHaveSingleItem().Id.ShouldBe(scene.Cleo.Id);
        scene
            .Room.People.VoiceByLevel.ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(v => v.People.ShouldBe(3), v => v.Contributions.ShouldBe(3));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(7, 3)]
    [InlineData(10, 5)]
    public void Pairs_take_everybody_once(int people, int pairs)
    {
        var scene = RoomScene.At(PhaseKind.Wordsmith, seats: people);

        scene.Do(scene.Mara, FormPairs.Mixing(scene.Room.People.Seated));

        scene.Room.People.Pairs.Count.ShouldBe(pairs);
        scene.Room.People.Pairs.SelectMany(p => p).ShouldBe(scene.Seats.Select(s => s.Id), ignoreOrder: true);
    }
}
