using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Lodestar.Core.Gather;
using Lodestar.Core.Organizations;
using Lodestar.Core.Privacy;

namespace Lodestar.Core.Tests.Gather;

/// <summary>What was chosen, beside what is shown of who was heard by every cut.</summary>
[Trait("Catalog", "F4")]
public class ChoiceSafetyTests
{
    private static readonly Guid[] s_ids = [new(1, 0, 0, new byte[8]), new(2, 0, 0, new byte[8])];
    private static readonly UnitTree s_tree = UnitTree.Of(s_ids.Select(id => (id, (Guid?)null)));
    private static readonly Survey s_survey = Asking.Open(Asking.Of(QuestionKind.OneOf));

    [Fact]
    public void Nothing_small_can_be_worked_out_of_choices_and_all_cuts_together() =>
        Prop.ForAll(Populations().ToArbitrary(), pieces => FindSmall(pieces, Shown(pieces, isJoint: true)) is null)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(800));

    [Fact]
    public void The_attack_is_a_real_one_it_opens_choices_that_do_not_mind_the_other_cuts() =>
        Populations().Sample(800).Count(pieces => FindSmall(pieces, Shown(pieces, isJoint: false)) is not null).ShouldBeGreaterThan(3);

    // What the pages show: who was heard by every cut, each part, and the leading part by unit.
    private static List<Func<Piece, bool>> Shown(Piece[] pieces, bool isJoint)
    {
        var positions = pieces
            .GroupBy(p => p.At)
            .Select(g => new Position(s_ids[g.Key.Unit], (Level)g.Key.Level, g.Key.Site, g.Key.Band, g.Sum(p => p.Count)))
            .ToList();
        var table = JointTable.Of(s_tree, positions, default);
        var heard = new Heard([.. positions.Select(p => p.ToTally())], table.Units, default)
        {
            Positions = positions,
            Joint = isJoint ? table : null,
        };
        var chosen = pieces
            .Where(p => p.Part > 0)
            .ToLookup(
                _ => s_survey.Questions[0].Id,
                p => new ChoiceTally(s_ids[p.At.Unit], (Level)p.At.Level, [new Pick(p.Part)], p.Count)
                {
                    Site = p.At.Site,
                    Tenure = p.At.Band,
                }
            );
        var counts = FacetCounts.Of(s_survey, s_tree, chosen, heard).Single();
        var shown = new List<Func<Piece, bool>>();
        foreach (var cut in table.Units.Shown)
            shown.Add(p => (cut.UnitId is null || s_ids[p.At.Unit] == cut.UnitId) && (cut.Level is null || (Level)p.At.Level == cut.Level));
        foreach (var site in table.Sites.Keys)
            shown.Add(p => p.At.Site == site);
        foreach (var band in table.Tenures.Keys)
            shown.Add(p => p.At.Band == band);
        foreach (var (index, share) in counts.Shares.Index())
        {
            if (share is not null)
                shown.Add(p => p.Part == index + 1);
        }
        foreach (var group in counts.ByGroup)
            shown.Add(p => p.Part == counts.Lead + 1 && s_ids[p.At.Unit] == group.Group.UnitId);
        return shown;
    }

    /// <summary>Every subset of the pieces, in fractions; shares no code with the rule.</summary>
    private static List<Piece>? FindSmall(Piece[] pieces, List<Func<Piece, bool>> shown)
    {
        var rows = new List<(int Pivot, BigInteger[] Row)>();
        foreach (var isIn in shown)
        {
            var rest = Eliminate([.. pieces.Select(p => isIn(p) ? BigInteger.One : 0)]);
            if (Array.FindIndex(rest, v => !v.IsZero) is >= 0 and var pivot)
                rows.Add((pivot, rest));
        }
        for (var pick = 1; pick < 1 << pieces.Length; pick++)
        {
            var few = pieces.Where((_, i) => (pick >> i & 1) == 1).ToList();
            if (few.Sum(p => p.Count) < 5 && Eliminate([.. pieces.Select((_, i) => (BigInteger)(pick >> i & 1))]).All(v => v.IsZero))
                return few;
        }
        return null;

        BigInteger[] Eliminate(BigInteger[] vector)
        {
            foreach (var (pivot, row) in rows)
            {
                var (a, b) = (row[pivot], vector[pivot]);
                if (!b.IsZero)
                    vector = [.. vector.Zip(row, (v, r) => v * a - r * b)];
            }
            return vector;
        }
    }

    private static Gen<Piece[]> Populations() =>
        Gen.ArrayOf(
                from unit in Gen.Choose(0, 1)
                from level in Gen.Choose(0, 1)
                from site in Gen.Choose(1, 2)
                from band in Gen.Choose(1, 2)
                from part in Gen.Choose(0, 2)
                from count in Gen.Frequency((3, Gen.Choose(1, 4)), (4, Gen.Choose(5, 20)))
                select new Piece(new Place(unit, level, site, band), part, count),
                11
            )
            .Select(pieces => pieces.GroupBy(p => (p.At, p.Part)).Select(g => g.First() with { Count = g.Sum(p => p.Count) }).ToArray());

    private readonly record struct Place(int Unit, int Level, int Site, int Band);

    private sealed record Piece(Place At, int Part, int Count);
}
