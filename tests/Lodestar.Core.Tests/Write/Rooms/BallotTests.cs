using FsCheck;
using FsCheck.Fluent;
using Lodestar.Core.Write.Rooms;

namespace Lodestar.Core.Tests.Write.Rooms;

public class BallotTests
{
    [Fact, Trait("Catalog", "E2")]
    public void Nobody_has_more_dots_than_the_agenda_gives_and_no_thing_more_than_its_share()
    {
        var (scene, items) = Voting(4);

        scene.Do(scene.Ana, new PlaceDot(items[0]));
        scene.Do(scene.Ana, new PlaceDot(items[0]));
        scene.Try(scene.Ana, new PlaceDot(items[0])).ShouldBe(RoomRefusal.EnoughDots);
        scene.Do(scene.Ana, new PlaceDot(items[1]));
        scene.Do(scene.Ana, new PlaceDot(items[1]));
        scene.Do(scene.Ana, new PlaceDot(items[2]));
        scene.Try(scene.Ana, new PlaceDot(items[3])).ShouldBe(RoomRefusal.NoDotsLeft);
    }

    [Fact, Trait("Catalog", "E3")]
    public void A_dot_after_the_vote_is_refused_and_those_before_stay()
    {
        var (scene, items) = Voting(2);
        scene.Do(scene.Ana, new PlaceDot(items[0]));
        scene.GoTo(PhaseKind.Wordsmith);

        scene.Try(scene.Ben, new PlaceDot(items[0])).ShouldBe(RoomRefusal.Uncovered);
        scene.Try(scene.Ana, new TakeDot(items[0])).ShouldBe(RoomRefusal.Uncovered);
        scene.Room.Ballot.Total.ShouldBe(1);
    }

    [Fact]
    public void Sums_are_seen_when_they_are_uncovered_and_things_without_dots_stay_in_the_list()
    {
        var (scene, items) = Voting(3);
        scene.Do(scene.Ana, new PlaceDot(items[2]));
        scene.Do(scene.Ben, new PlaceDot(items[2]));
        scene.Room.Ballot.Count(scene.Room.Board).ShouldBeNull();

        scene.Do(scene.Mara, new UncoverDots());

        var counted = scene.Room.Ballot.Count(scene.Room.Board)!;
        counted.Count.ShouldBe(3);
        counted[0].ShouldSatisfyAllConditions(i => i.Item.Id.ShouldBe(items[2]), i => i.Dots.ShouldBe(2), i => i.People.ShouldBe(2));
        counted[2].Dots.ShouldBe(0);
    }

    /// <summary>Whatever people press, in whatever order: sums, budgets and what each has left agree.</summary>
    [Fact, Trait("Catalog", "E4")]
    public void Sums_and_budgets_agree_after_any_presses() =>
        Prop.ForAll(
                Gen.Choose(0, 3 * 4 * 2 - 1).ListOf().ToArbitrary(),
                presses =>
                {
                    var (scene, items) = Voting(4);
                    foreach (var press in presses)
                    {
                        var (seat, item) = (scene.Seats[press % 3], items[press / 3 % 4]);
                        scene.Try(seat, press / 12 == 0 ? new PlaceDot(item) : new TakeDot(item));
                    }
                    var ballot = scene.Room.Ballot;
                    var bySeat = scene.Seats.Sum(s => ballot.UsedBy(s.Id));
                    var byItem = scene.Seats.Sum(s => items.Sum(i => ballot.Of(s.Id, i)));
                    scene.Do(scene.Mara, new UncoverDots());
                    var counted = scene.Room.Ballot.Count(scene.Room.Board)!.Sum(i => i.Dots);
                    return bySeat == ballot.Total
                        && byItem == ballot.Total
                        && counted == ballot.Total
                        && scene.Seats.All(s => ballot.UsedBy(s.Id) <= 5 && items.All(i => ballot.Of(s.Id, i) is >= 0 and <= 2));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static (RoomScene, IReadOnlyList<Guid>) Voting(int items)
    {
        var scene = RoomScene.At(PhaseKind.Writing);
        List<Guid> cards = [.. Enumerable.Range(1, items).Select(i => scene.Write(scene.Ana, $"Idea {i}"))];
        scene.GoTo(PhaseKind.Dots);
        return (scene, cards);
    }
}
