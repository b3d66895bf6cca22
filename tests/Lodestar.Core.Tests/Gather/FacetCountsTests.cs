using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Lodestar.Core.Gather;
using Lodestar.Core.Organizations;
using Lodestar.Core.Privacy;

namespace Lodestar.Core.Tests.Gather;

/// <summary>What is shown of chosen answers, beside what is shown of who was heard.</summary>
[Trait("Catalog", "F4")]
public class FacetCountsTests
{
    private static readonly Guid[] Units = [.. Enumerable.Range(1, 3).Select(i => new Guid(i, 0, 0, new byte[8]))];
    private static readonly UnitTree Tree = UnitTree.Of(Units.Select(id => (id, (Guid?)null)));
    private static readonly Survey OneOf = Asking.Open(Asking.Of(QuestionKind.OneOf));

    [Fact]
    public void Shares_are_of_everybody_heard_and_a_small_one_takes_another_along()
    {
        var counts = Count(OneOf, (Units[0], 1, 30), (Units[0], 2, 20), (Units[1], 3, 2), (Units[1], 1, 40));

        counts.Shares.Select(s => s?.Count).ShouldBe([70, null, null]);
        counts.Shares[0]!.Value.Of.ShouldBe(92);
        counts.Lead.ShouldBe(0);
    }

    [Fact]
    public void The_leading_answer_is_shown_by_unit_where_that_gives_nobody_away()
    {
        var counts = Count(
            OneOf,
            (Units[0], 1, 30),
            (Units[0], 2, 20),
            (Units[1], 1, 40),
            (Units[1], 2, 3),
            (Units[2], 1, 9),
            (Units[2], 2, 8)
        );

        counts.ByGroup.ShouldNotContain(g => g.Group.UnitId == Units[1]); // three who did not choose it could be told by that
        counts.ByGroup.ShouldAllBe(u => u.Rate.Count >= 5 && u.Rate.Of - u.Rate.Count >= 5);
    }

    [Fact]
    public void Too_few_answers_show_nothing() => Count(OneOf, (Units[0], 1, 4)).Shares.ShouldAllBe(s => s == null);

    [Fact]
    public void A_question_asked_of_some_is_shared_among_those_who_were_asked()
    {
        var survey = Asking.Draft(Asking.Of(QuestionKind.OneOf, "First"));
        survey.Ask(Asking.Of(QuestionKind.OneOf, "Second") with { ShowIf = new(survey.Questions[0].Id, [1]) });
        ILookup<Guid, ChoiceTally> chosen = new[]
        {
            (survey.Questions[0].Id, Tally: new ChoiceTally(Units[0], Level.Frontline, [new Pick(1)], 20)),
            (survey.Questions[0].Id, Tally: new ChoiceTally(Units[0], Level.Frontline, [new Pick(2)], 30)),
            (survey.Questions[1].Id, Tally: new ChoiceTally(Units[0], Level.Frontline, [new Pick(2)], 12)),
        }.ToLookup(c => c.Id, c => c.Tally);

        var counts = FacetCounts.Of(survey, Tree, chosen, HeardOf([new(Units[0], Level.Frontline, 50)]));

        counts[1].Shares[1].ShouldBe(new Lodestar.Core.Statistics.Rate(12, 20));
        counts[1].ByGroup.ShouldBeEmpty();
    }

    [Fact]
    public void Where_the_earlier_question_holds_back_how_many_were_asked_the_later_one_shows_nothing()
    {
        var survey = Asking.Draft(Asking.Of(QuestionKind.OneOf, "First"));
        survey.Ask(Asking.Of(QuestionKind.OneOf, "Second") with { ShowIf = new(survey.Questions[0].Id, [1]) });
        // Six chose 1 and two chose 2: telling that all six went on would tell the two.
        ILookup<Guid, ChoiceTally> chosen = new[]
        {
            (survey.Questions[0].Id, Tally: new ChoiceTally(Units[0], Level.Frontline, [new Pick(1)], 6)),
            (survey.Questions[0].Id, Tally: new ChoiceTally(Units[0], Level.Frontline, [new Pick(2)], 2)),
            (survey.Questions[0].Id, Tally: new ChoiceTally(Units[0], Level.Frontline, [new Pick(3)], 30)),
            (survey.Questions[1].Id, Tally: new ChoiceTally(Units[0], Level.Frontline, [new Pick(2)], 6)),
        }.ToLookup(c => c.Id, c => c.Tally);

        var counts = FacetCounts.Of(survey, Tree, chosen, HeardOf([new(Units[0], Level.Frontline, 38)]));

        counts[0].Shares.Select(s => s?.Count).ShouldBe([null, null, 30]);
        counts[1].Shares.ShouldAllBe(s => s == null);
    }

    [Theory]
    [InlineData(QuestionKind.AnyOf, "1,3", "0 -1 0")]
    [InlineData(QuestionKind.ZeroToTen, "7", "1")]
    [InlineData(QuestionKind.ZeroToTen, "10", "2")]
    [InlineData(QuestionKind.Scale, "4", "3")]
    [InlineData(QuestionKind.Rank, "3:1,1:2", "2")]
    [InlineData(QuestionKind.Matrix, "1:2,2:3", "1 2")]
    public void Each_kind_is_cut_into_parts_of_which_nobody_is_in_two(QuestionKind kind, string chosen, string parts) =>
        string.Join(' ', Facet.Of(Asking.Open(Asking.Of(kind)).Questions[0]).Select(f => $"{f.PartIn(Choice.Stored(chosen)) ?? -1}"))
            .ShouldBe(parts);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Nothing_small_can_be_worked_out_of_both_tables_together(bool belowOneRoof) =>
        Prop.ForAll(
                Populations().ToArbitrary(),
                atoms => Solver.FindSmall(Shown(atoms, belowOneRoof ? UnderOneRoof : Tree), atoms, 5) is null
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Nor_of_a_question_that_only_some_were_asked() =>
        Prop.ForAll(Conditional().ToArbitrary(), atoms => Solver.FindSmall(ShownOnCondition(atoms), atoms, 5) is null)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void The_attack_is_a_real_one_it_opens_shares_that_only_leave_out_small_numbers()
    {
        var careless = (Atom[] atoms) =>
            Enumerable
                .Range(0, 2)
                .SelectMany(part =>
                    new Func<Atom, bool>[] { a => a.Part == part, a => a.Part == part && a.Unit == 0, a => a.Part == part && a.Unit == 1 }
                )
                .Where(isIn => atoms.Where(isIn).Sum(a => a.Count) >= 5)
                .Append(a => a.Unit == 0)
                .Append(a => a.Unit == 1);

        Populations().Sample(60).Count(atoms => Solver.FindSmall(careless(atoms), atoms, 5) is not null).ShouldBeGreaterThan(10);
    }

    [Fact]
    public void Where_there_are_no_units_to_compare_the_leading_answer_is_shown_by_level()
    {
        Tally[] heard = [new(Units[0], Level.Frontline, 40), new(Units[0], Level.Manager, 20)];
        var chosen = new[] { (Level.Frontline, 1, 25), (Level.Frontline, 2, 15), (Level.Manager, 1, 8), (Level.Manager, 2, 12) }.ToLookup(
            _ => OneOf.Questions[0].Id,
            c => new ChoiceTally(Units[0], c.Item1, [new Pick(c.Item2)], c.Item3)
        );

        var counts = FacetCounts.Of(OneOf, UnderOneRoof, chosen, new(heard, CountTable.Of(UnderOneRoof, heard, default), default)).Single();

        counts
            .ByGroup.Select(g => (g.Group.UnitId, g.Group.Level, g.Rate.Count, g.Rate.Of))
            .ShouldBe([(null, Level.Frontline, 25, 40), (null, Level.Manager, 8, 20)]);
    }

    private static readonly UnitTree UnderOneRoof = UnitTree.Of([(Units[2], null), (Units[0], (Guid?)Units[2]), (Units[1], Units[2])]);

    private static Gen<int[]> Counts { get; } =
        Gen.ArrayOf(Gen.Frequency((2, Gen.Constant(0)), (3, Gen.Choose(1, 4)), (4, Gen.Choose(5, 20))), 12);

    // Two units, two levels, two options and silence; nobody is in some of the units' levels, and everybody knows where.
    private static Gen<Atom[]> Populations() =>
        Counts.Select(counts => Known(counts.Select((count, i) => new Atom(i / 6, (Level)(i / 3 % 2), i % 3, count))));

    // Two units of one level. The first option leads to a second question of two options, so five kinds of people: 0-2 were asked it.
    private static Gen<Atom[]> Conditional() =>
        Counts.Select(counts => Known(counts.Take(10).Select((count, i) => new Atom(i / 5, Level.Frontline, i % 5, count))));

    private static Atom[] Known(IEnumerable<Atom> atoms) =>
        [.. atoms.GroupBy(a => (a.Unit, a.Level)).Where(g => g.Sum(a => a.Count) > 0).SelectMany(g => g)];

    private static IEnumerable<Func<Atom, bool>> Shown(Atom[] atoms, UnitTree tree)
    {
        var heard = HeardIn(tree, atoms);
        var chosen = atoms
            .Where(a => a.Part < 2)
            .ToLookup(_ => OneOf.Questions[0].Id, a => new ChoiceTally(Units[a.Unit], a.Level, [new Pick(a.Part + 1)], a.Count));
        var counts = FacetCounts.Of(OneOf, tree, chosen, heard).Single();
        return [.. Shown(heard, tree), .. Shown(counts, tree, (a, part) => a.Part == part)];
    }

    private static IEnumerable<Func<Atom, bool>> ShownOnCondition(Atom[] atoms)
    {
        var survey = Asking.Draft(Asking.Of(QuestionKind.OneOf, "First"));
        survey.Ask(Asking.Of(QuestionKind.OneOf, "Second") with { ShowIf = new(survey.Questions[0].Id, [1]) });
        var heard = HeardIn(Tree, atoms);
        var (first, second) = (survey.Questions[0].Id, survey.Questions[1].Id);
        var chosen = atoms
            .SelectMany(a =>
                new (Guid Question, int Pick, Atom Atom)[]
                {
                    (
                        first,
                        a.Part < 3 ? 1
                        : a.Part == 3 ? 2
                        : 0,
                        a
                    ),
                    (second, a.Part < 2 ? a.Part + 1 : 0, a),
                }
            )
            .Where(c => c.Pick > 0)
            .ToLookup(c => c.Question, c => new ChoiceTally(Units[c.Atom.Unit], c.Atom.Level, [new Pick(c.Pick)], c.Atom.Count));
        var counts = FacetCounts.Of(survey, Tree, chosen, heard);
        return
        [
            .. Shown(heard, Tree),
            .. Shown(counts[0], Tree, (a, part) => part == 0 ? a.Part < 3 : part == 1 && a.Part == 3),
            .. Shown(counts[1], Tree, (a, part) => a.Part == part),
        ];
    }

    private static IEnumerable<Func<Atom, bool>> Shown(Heard heard, UnitTree tree) =>
        heard.Table.Shown.Select(cut => (Func<Atom, bool>)(a => IsIn(tree, a, cut)));

    private static IEnumerable<Func<Atom, bool>> Shown(FacetCounts counts, UnitTree tree, Func<Atom, int, bool> chose) =>
        [
            .. counts.Shares.Index().Where(s => s.Item is not null).Select(s => (Func<Atom, bool>)(a => chose(a, s.Index))),
            .. counts.ByGroup.Select(g => (Func<Atom, bool>)(a => IsIn(tree, a, g.Group) && chose(a, counts.Lead!.Value))),
        ];

    private static bool IsIn(UnitTree tree, Atom atom, Cut cut) =>
        tree.Upward(Units[atom.Unit]).Contains(cut.UnitId) && (cut.Level is null || cut.Level == atom.Level);

    private static Heard HeardIn(UnitTree tree, Atom[] atoms)
    {
        Tally[] tallies = [.. atoms.Select(a => new Tally(Units[a.Unit], a.Level, a.Count))];
        return new Heard(tallies, CountTable.Of(tree, tallies, default), default);
    }

    private static FacetCounts Count(Survey survey, params (Guid Unit, int Option, int Count)[] chosen) =>
        FacetCounts
            .Of(
                survey,
                Tree,
                chosen.ToLookup(_ => survey.Questions[0].Id, c => new ChoiceTally(c.Unit, Level.Frontline, [new Pick(c.Option)], c.Count)),
                HeardOf([.. chosen.Select(c => new Tally(c.Unit, Level.Frontline, c.Count))])
            )
            .Single();

    private static Heard HeardOf(Tally[] tallies) => new(tallies, CountTable.Of(Tree, tallies, default), default);

    private sealed record Atom(int Unit, Level Level, int Part, int Count);

    /// <summary>
    /// Tries every group of fewer than five for whether sums and differences of all shown numbers give it away. Where a group turns out
    /// to be empty, so is every piece of it, and the reader goes on from there.
    /// </summary>
    private static class Solver
    {
        public static string? FindSmall(IEnumerable<Func<Atom, bool>> shown, Atom[] atoms, int k)
        {
            var isShown = shown.ToList();
            for (var left = atoms; ; )
            {
                var small = Derivable(isShown, left, k).ToList();
                if (small.FirstOrDefault(group => group.Sum(a => a.Count) > 0) is { } exposed)
                    return string.Join(' ', exposed.Select(a => a.ToString()));
                var empty = small.SelectMany(group => group).ToHashSet();
                if (empty.Count == 0)
                    return null;
                left = [.. left.Where(a => !empty.Contains(a))];
            }
        }

        private static IEnumerable<Atom[]> Derivable(List<Func<Atom, bool>> shown, Atom[] atoms, int k)
        {
            var rows = new List<(int Pivot, BigInteger[] Row)>();
            foreach (var isIn in shown)
            {
                var rest = Eliminate(rows, [.. atoms.Select(a => isIn(a) ? BigInteger.One : 0)]);
                if (Array.FindIndex(rest, v => !v.IsZero) is >= 0 and var pivot)
                    rows.Add((pivot, rest));
            }
            return Enumerable
                .Range(1, (1 << atoms.Length) - 1)
                .Where(pick => atoms.Where((_, i) => IsIn(pick, i)).Sum(a => a.Count) < k)
                .Where(pick => Eliminate(rows, [.. atoms.Select((_, i) => IsIn(pick, i) ? BigInteger.One : 0)]).All(v => v.IsZero))
                .Select(pick => atoms.Where((_, i) => IsIn(pick, i)).ToArray());
        }

        private static bool IsIn(int pick, int i) => (pick >> i & 1) == 1;

        private static BigInteger[] Eliminate(List<(int Pivot, BigInteger[] Row)> rows, BigInteger[] vector)
        {
            foreach (var (pivot, row) in rows)
                if (!vector[pivot].IsZero)
                {
                    var (a, b) = (row[pivot], vector[pivot]);
                    vector = [.. vector.Zip(row, (v, r) => v * a - r * b)];
                }
            return vector;
        }
    }
}
