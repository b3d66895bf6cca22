using Lodestar.Core.Write.Rooms;

namespace Lodestar.Core.Tests.Write.Rooms;

[Trait("Catalog", "T11")]
public class CourseTests
{
    [Fact]
    public void The_usual_agenda_takes_two_hours() => Agenda.TwoHours.Minutes.ShouldBe(120);

    [Fact]
    public void Both_agendas_can_be_used()
    {
        Agenda.TwoHours.Flaw.ShouldBeNull();
        Agenda.OverDays.Flaw.ShouldBeNull();
    }

    [Fact]
    public void An_agenda_without_writing_or_words_or_in_another_order_is_none()
    {
        new Agenda([]).Flaw.ShouldBe(AgendaFlaw.NobodyWrites);
        new Agenda([new(PhaseKind.Writing, 10)]).Flaw.ShouldBe(AgendaFlaw.NoSentence);
        new Agenda([new(PhaseKind.Wordsmith, 10), new(PhaseKind.Writing, 10)]).Flaw.ShouldBe(AgendaFlaw.OutOfOrder);
        new Agenda([new(PhaseKind.Writing, 10), new(PhaseKind.Writing, 10), new(PhaseKind.Wordsmith, 5)]).Flaw.ShouldBe(
            AgendaFlaw.TwiceTheSame
        );
        new Agenda([new(PhaseKind.Writing, 0), new(PhaseKind.Wordsmith, 5)]).Flaw.ShouldBe(AgendaFlaw.BadMinutes);
        (Agenda.TwoHours with { DotsOnOne = 6 }).Flaw.ShouldBe(AgendaFlaw.BadDots);
    }

    [Fact]
    public void A_pause_keeps_what_was_left()
    {
        var scene = RoomScene.At(PhaseKind.Writing);
        scene.Now += TimeSpan.FromMinutes(4);
        scene.Do(scene.Mara, new Pause());
        scene.Now += TimeSpan.FromMinutes(30);

        scene.Room.Course.Left(scene.Now).ShouldBe(TimeSpan.FromMinutes(11));
        scene.Do(scene.Mara, new Resume());
        scene.Now += TimeSpan.FromMinutes(1);
        scene.Room.Course.Left(scene.Now).ShouldBe(TimeSpan.FromMinutes(10));
    }

    [Fact]
    public void More_time_counts_from_now_where_it_was_over()
    {
        var scene = RoomScene.At(PhaseKind.Welcome);
        scene.Now += TimeSpan.FromMinutes(9);
        scene.Room.Course.Left(scene.Now).ShouldBe(TimeSpan.FromMinutes(-4));

        scene.Do(scene.Mara, new Extend(5));

        scene.Room.Course.Left(scene.Now).ShouldBe(TimeSpan.FromMinutes(5));
    }

    [Fact]
    public void A_late_room_is_told_where_time_can_be_won()
    {
        var scene = RoomScene.At(PhaseKind.Welcome);
        scene.Room.Course.BestCut(scene.Now).ShouldBeNull();

        scene.Now += TimeSpan.FromMinutes(15);
        scene.Room.Course.Late(scene.Now).ShouldBe(TimeSpan.FromMinutes(10));
        scene.Room.Course.BestCut(scene.Now).ShouldBe(new TimeCut(PhaseKind.WarmUp, 10));

        scene.GoTo(PhaseKind.Writing);
        scene.Now += TimeSpan.FromMinutes(60);
        scene.Room.Course.BestCut(scene.Now).ShouldBe(new TimeCut(PhaseKind.Wordsmith, 8));
    }

    [Fact]
    public void Going_back_looks_at_what_was_and_loses_nothing()
    {
        var scene = RoomScene.At(PhaseKind.Writing);
        scene.Write(scene.Ana, "Calm");
        scene.GoTo(PhaseKind.Grouping);

        scene.GoTo(PhaseKind.Themes);

        scene.Room.Course.HasReached(PhaseKind.Grouping).ShouldBeTrue();
        scene.Room.Board.Cards.ShouldHaveSingleItem();
    }
}
