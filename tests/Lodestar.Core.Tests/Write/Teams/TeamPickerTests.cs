using FsCheck;
using FsCheck.Fluent;
using Lodestar.Core.Organizations;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Teams;

namespace Lodestar.Core.Tests.Write.Teams;

public class TeamPickerTests
{
    private static readonly Arbitrary<(int Seed, int People, int Size)> Towns = Gen.Choose(0, 100_000)
        .SelectMany(seed => Gen.Choose(1, 11).SelectMany(people => Gen.Choose(1, 5).Select(size => (seed, people, size))))
        .ToArbitrary();

    [Fact]
    public void Northquays_nine_are_one_executive_two_managers_and_six_of_the_frontline_from_all_four_units()
    {
        var town = Town.Northquay();

        var team = Members(town, new TeamPicker(town.Groups, town.People, 9).Propose([]));

        Counts(team, CoverageKind.Level).ShouldBe(Of(("Executive", 1), ("Manager", 2), ("Frontline", 6)), ignoreOrder: true);
        Counts(team, CoverageKind.Unit)
            .ShouldBe(Of(("Onboard", 3), ("Terminals", 2), ("Contact Centre", 2), ("Head Office", 2)), ignoreOrder: true);
        Counts(team, CoverageKind.Remote).ShouldBe(Of(("Remote", 2), ("OnSite", 7)), ignoreOrder: true);
        Counts(team, CoverageKind.Tenure).Count.ShouldBe(5);
    }

    [Fact]
    public void A_team_keeps_every_rule_that_can_be_kept_and_is_as_good_as_trying_them_all_finds_to_a_thousandth() =>
        Prop.ForAll(
                Towns,
                t =>
                {
                    var town = Town.Of(t.Seed, t.People);
                    var picker = new TeamPicker(town.Groups, town.People, t.Size);
                    var best = Combinations([.. town.People.Select(p => p.PersonId)], Math.Min(t.Size, t.People)).Max(picker.WorthOf);
                    return picker.WorthOf(picker.Propose([])) >= best - best / 1000; // a rule is worth far more than that
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void Of_three_hundred_directories_the_very_best_team_is_found_in_all_but_one()
    {
        var missed = Enumerable
            .Range(0, 300)
            .Count(seed =>
            {
                var town = Town.Of(seed, 1 + seed % 11);
                var picker = new TeamPicker(town.Groups, town.People, 1 + seed / 11 % 5);
                var best = Combinations([.. town.People.Select(p => p.PersonId)], Math.Min(1 + seed / 11 % 5, town.People.Count));
                return picker.WorthOf(picker.Propose([])) != best.Max(picker.WorthOf);
            });

        missed.ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public void Around_those_who_are_kept_it_is_as_good_as_any_to_a_thousandth() =>
        Prop.ForAll(
                Towns,
                t =>
                {
                    var town = Town.Of(t.Seed, t.People);
                    var picker = new TeamPicker(town.Groups, town.People, t.Size);
                    var kept = town.People.Take(Math.Min(2, t.Size)).Select(p => p.PersonId).ToList();
                    var others = town.People.Select(p => p.PersonId).Except(kept).ToList();
                    var proposed = picker.Propose(kept);
                    var best = Combinations(others, Math.Min(t.Size - kept.Count, others.Count))
                        .Max(rest => picker.WorthOf([.. kept, .. rest]));
                    return proposed.Take(kept.Count).SequenceEqual(kept) && picker.WorthOf(proposed) >= best - Math.Abs(best) / 1000;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void Nobody_has_two_seats_and_nobody_comes_from_elsewhere() =>
        Prop.ForAll(
                Gen.Choose(0, 100_000).ToArbitrary(),
                seed =>
                {
                    var town = Town.Of(seed, 10 + seed % 300);
                    var team = new TeamPicker(town.Groups, town.People, 7 + seed % 4).Propose([]);
                    return team.Count == 7 + seed % 4
                        && team.Distinct().Count() == team.Count
                        && team.All(id => town.People.Any(p => p.PersonId == id));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void There_is_an_executive_and_the_frontline_has_the_majority_wherever_they_can() =>
        Prop.ForAll(
                Gen.Choose(0, 100_000).ToArbitrary(),
                seed =>
                {
                    var town = Town.Of(seed, 7 + seed % 100);
                    var levels = Counts(Members(town, new TeamPicker(town.Groups, town.People, 9).Propose([])), CoverageKind.Level);
                    var there = Counts(town.People, CoverageKind.Level);
                    return (levels.ContainsKey("Executive") || !there.ContainsKey("Executive"))
                        && levels.GetValueOrDefault("Frontline") >= Math.Min(5, there.GetValueOrDefault("Frontline"));
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void The_order_of_the_groups_and_asking_again_change_nothing() =>
        Prop.ForAll(
                Gen.Choose(0, 100_000).ToArbitrary(),
                seed =>
                {
                    var town = Town.Of(seed, 60);
                    var once = new TeamPicker(town.Groups, town.People, 9).Propose([]);
                    return new TeamPicker(town.Groups, town.People, 9).Propose([]).SequenceEqual(once)
                        && new TeamPicker(town.Groups.Reverse(), town.People, 9).WorthOf(once)
                            == new TeamPicker(town.Groups, town.People, 9).WorthOf(once);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void Of_a_large_unit_no_more_come_than_its_share()
    {
        List<Prospect> people =
        [
            .. Enumerable.Range(1, 90).Select(i => Town.Person(i, "Large", Level.Frontline)),
            .. Enumerable.Range(91, 10).Select(i => Town.Person(i, "Small", Level.Manager)),
        ];
        var town = new Town(people);

        var team = Members(town, new TeamPicker(town.Groups, town.People, 8).Propose([]));

        Counts(team, CoverageKind.Unit).ShouldBe(Of(("Large", 6), ("Small", 2)), ignoreOrder: true);
    }

    [Fact]
    public void Where_there_are_fewer_people_than_seats_all_of_them_come() =>
        new TeamPicker(Town.Of(1, 4).Groups, Town.Of(1, 4).People, 9).Propose([]).Count.ShouldBe(4);

    [Fact]
    public void More_kept_than_there_are_seats_are_all_kept_and_nobody_else_comes()
    {
        var town = Town.Of(2, 30);
        var kept = town.People.Take(11).Select(p => p.PersonId).ToList();

        new TeamPicker(town.Groups, town.People, 9).Propose(kept).ShouldBe(kept);
    }

    [Fact]
    public void Each_seat_has_a_reason_and_an_only_one_is_told_as_such()
    {
        var town = new Town([
            Town.Person(1, "Night Desk", Level.Frontline),
            .. Enumerable.Range(2, 8).Select(i => Town.Person(i, "Day Desk", Level.Frontline)),
        ]);
        var picker = new TeamPicker(town.Groups, town.People, 7);
        var team = picker.Propose([]);

        var reasons = picker.ReasonsFor(team);

        reasons.Count.ShouldBe(7);
        reasons[Town.IdOf(1)].ShouldBe(new SeatReason(new(CoverageKind.Unit, "Night Desk", 1), 1));
        reasons[Town.IdOf(1)].IsOnlyOne.ShouldBeTrue();
    }

    [Fact]
    public void A_swap_says_what_it_gains_and_what_it_loses()
    {
        var town = new Town([
            Town.Person(1, "Onboard", Level.Frontline),
            Town.Person(2, "Onboard", Level.Frontline),
            Town.Person(3, "Office", Level.Frontline),
            Town.Person(4, "Terminals", Level.Executive),
        ]);
        var picker = new TeamPicker(town.Groups, town.People, 2);

        var swap = picker.SwapsFor([Town.IdOf(1), Town.IdOf(3)], Town.IdOf(3), 1).ShouldHaveSingleItem();

        swap.PersonId.ShouldBe(Town.IdOf(4));
        swap.Gained.Select(g => g.Key).ShouldBe(["Terminals", "Executive"]);
        swap.Lost.Select(g => g.Key).ShouldBe(["Office"]);
        swap.Change.ShouldBe(picker.WorthOf([Town.IdOf(1), Town.IdOf(4)]) - picker.WorthOf([Town.IdOf(1), Town.IdOf(3)]));
    }

    [Fact]
    public void Swaps_never_name_somebody_who_is_in_the_team_and_a_proposal_leaves_none_that_gains() =>
        Prop.ForAll(
                Gen.Choose(0, 100_000).ToArbitrary(),
                seed =>
                {
                    var town = Town.Of(seed, 40);
                    var picker = new TeamPicker(town.Groups, town.People, 8);
                    var team = picker.Propose([]);
                    var swaps = team.SelectMany(id => picker.SwapsFor(team, id, 3)).ToList();
                    return swaps.TrueForAll(s => !team.Contains(s.PersonId) && s.Change <= 0);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void What_a_team_lacks_is_told_by_the_rule_it_does_not_keep()
    {
        var town = Town.Northquay();
        var picker = new TeamPicker(town.Groups, town.People, 9);

        var office = town.People.Where(p =>
            p.Groups.Contains((CoverageKind.Unit, "Head Office")) && !p.Groups.Contains((CoverageKind.Level, "Executive"))
        );

        picker
            .ConcernsAbout(office.Take(9).Select(p => p.PersonId))
            .Select(c => c.Rule)
            .ShouldBe([TeamRule.NotTooManyOfOneUnit, TeamRule.FrontlineMajority, TeamRule.AnExecutive], ignoreOrder: true);
        picker.ConcernsAbout(picker.Propose([])).ShouldBeEmpty();
    }

    [Fact]
    public void Somebody_kept_who_is_in_no_directory_takes_a_seat_and_speaks_for_nobody()
    {
        var town = Town.Of(3, 20);
        var picker = new TeamPicker(town.Groups, town.People, 7);
        var stranger = Guid.CreateVersion7();

        var team = picker.Propose([stranger]);

        team.Count.ShouldBe(7);
        picker.ReasonsFor(team).ContainsKey(stranger).ShouldBeFalse();
    }

    private static IEnumerable<Prospect> Members(Town town, IReadOnlyList<Guid> team) => town.People.Where(p => team.Contains(p.PersonId));

    private static Dictionary<string, int> Counts(IEnumerable<Prospect> people, CoverageKind kind) =>
        people.SelectMany(p => p.Groups).Where(g => g.Kind == kind).CountBy(g => g.Key).ToDictionary();

    private static Dictionary<string, int> Of(params (string, int)[] counts) => counts.ToDictionary(c => c.Item1, c => c.Item2);

    private static IEnumerable<IEnumerable<Guid>> Combinations(IReadOnlyList<Guid> people, int size) =>
        size == 0
            ?
            [
                [],
            ]
            : people.SelectMany((first, i) => Combinations([.. people.Skip(i + 1)], size - 1).Select(rest => rest.Prepend(first)));
}
