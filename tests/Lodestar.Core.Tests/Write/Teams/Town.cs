using Lodestar.Core.Organizations;
using Lodestar.Core.Write;
using Lodestar.Core.Write.Teams;

namespace Lodestar.Core.Tests.Write.Teams;

/// <summary>A made-up directory; the same number makes the same one.</summary>
internal sealed record Town(IReadOnlyList<Prospect> People)
{
    public IReadOnlyList<CoverageGroup> Groups =>
        [.. People.SelectMany(p => p.Groups).CountBy(g => g).Select(g => new CoverageGroup(g.Key.Kind, g.Key.Key, g.Value))];

    public static Town Of(int seed, int people)
    {
        var chance = new Random(seed);
        return new([.. Enumerable.Range(1, people).Select(i => Anybody(i, chance))]);
    }

    /// <summary>Northquay's 240 as the story has them: 84 Onboard, 62 Terminals, 54 Contact Centre (remote), 40 Head Office; 6, 28 and 206 by level.</summary>
    public static Town Northquay()
    {
        (string Unit, int People, int Managers, int Executives)[] units =
        [
            ("Onboard", 84, 9, 0),
            ("Terminals", 62, 5, 0),
            ("Contact Centre", 54, 4, 0),
            ("Head Office", 40, 10, 6),
        ];
        var people = units
            .SelectMany(u =>
                Enumerable
                    .Range(0, u.People)
                    .Select(i =>
                        (
                            u.Unit,
                            Level: i < u.Executives ? Level.Executive
                            : i < u.Executives + u.Managers ? Level.Manager
                            : Level.Frontline
                        )
                    )
            )
            .Index()
            .Select(p => Person(p.Index + 1, p.Item.Unit, p.Item.Level, p.Item.Unit == "Contact Centre", (Tenure)(p.Index * 7 % 5)));
        return new([.. people]);
    }

    public static Prospect Person(int number, string unit, Level level, bool remote = false, Tenure tenure = Tenure.OneToFour) =>
        new(
            IdOf(number),
            [
                (CoverageKind.Unit, unit),
                (CoverageKind.Level, level.ToString()),
                (CoverageKind.Remote, remote ? "Remote" : "OnSite"),
                (CoverageKind.Tenure, tenure.ToString()),
            ]
        );

    public static Guid IdOf(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]);

    private static Prospect Anybody(int number, Random chance)
    {
        var unit = "ABCD"[chance.Next(4)].ToString();
        var level = chance.Next(10) switch
        {
            0 => Level.Executive,
            < 4 => Level.Manager,
            _ => Level.Frontline,
        };
        var person = Person(number, unit, level, chance.Next(3) == 0, (Tenure)chance.Next(5));
        return person with
        {
            Groups =
            [
                .. person.Groups,
                (CoverageKind.Site, "S" + chance.Next(3)),
                (CoverageKind.Language, chance.Next(4) == 0 ? "pl" : "en"),
                (CoverageKind.OwnUnit, unit + chance.Next(3)),
            ],
        };
    }
}
