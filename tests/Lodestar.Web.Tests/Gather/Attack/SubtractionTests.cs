using Lodestar.Core.Organizations;
using Lodestar.Core.Privacy;
using Lodestar.Web.Commands.Attack;

namespace Lodestar.Web.Tests.Gather.Attack;

/// <summary>The attack's own arithmetic against the rule by which the program hides.</summary>
public class SubtractionTests
{
    private static readonly Guid[] Ids = [.. Enumerable.Range(0, 7).Select(_ => Guid.NewGuid())];

    /// <summary>Two departments, of three teams and of two.</summary>
    private static readonly UnitTree Units = UnitTree.Of(
        new (Guid, Guid?)[]
        {
            (Ids[0], null),
            (Ids[1], null),
            (Ids[2], Ids[0]),
            (Ids[3], Ids[0]),
            (Ids[4], Ids[0]),
            (Ids[5], Ids[1]),
            (Ids[6], Ids[1]),
        }
    );

    [Fact]
    [Trait("Catalog", "F4")]
    public void What_is_shown_of_random_companies_gives_no_small_group_away()
    {
        var random = new Random(20300312);
        for (var company = 0; company < 300; company++)
        {
            var tallies = TalliesOf(random);
            var shown = CountTable.Of(Units, tallies, SmallestGroup.AtLeast(5)).Shown;

            new Subtraction(Units, tallies, SmallestGroup.AtLeast(5))
                .GivenAwayBy(shown)
                .ShouldBeEmpty($"{string.Join(' ', tallies)} shows {string.Join(' ', shown)}");
        }
    }

    [Fact]
    public void The_last_team_comes_out_of_its_department_and_the_others()
    {
        Tally[] tallies = [new(Ids[2], Level.Frontline, 20), new(Ids[3], Level.Frontline, 23), new(Ids[4], Level.Frontline, 4)];

        var subtraction = new Subtraction(Units, tallies, SmallestGroup.AtLeast(5));

        subtraction.GivenAwayBy([new(Ids[0], null), new(Ids[2], null)]).ShouldBeEmpty();
        subtraction.GivenAwayBy([new(Ids[0], null), new(Ids[2], null), new(Ids[3], null)]).ShouldContain(new Cut(Ids[4], null));
    }

    private static List<Tally> TalliesOf(Random random) =>
        [
            .. Ids.Skip(2)
                .SelectMany(unit =>
                    Enum.GetValues<Level>().Select(level => new Tally(unit, level, random.Next(4) == 0 ? 0 : random.Next(1, 14)))
                )
                .Where(tally => tally.Count > 0),
        ];
}
