namespace Lodestar.Web.Features.Gather.Demo;

/// <summary>Who answered in the story: 187 of 240, by team and level; one ship is hardly heard.</summary>
internal static class NorthquaySeats
{
    private static readonly (string Department, string Team, int Frontline, int Managers, int Executives)[] s_teams =
    [
        ("Onboard", "Alba", 22, 3, 0),
        ("Onboard", "Brisa", 20, 3, 0),
        ("Onboard", "Halina", 13, 2, 0),
        ("Terminals", "Northquay", 10, 1, 0),
        ("Terminals", "Saltmarsh", 9, 1, 0),
        ("Terminals", "Eastmole", 8, 1, 0),
        ("Terminals", "Porto Claro", 8, 1, 0),
        ("Terminals", "Gulls Point", 7, 1, 0),
        ("Contact Centre", "Voice", 21, 2, 0),
        ("Contact Centre", "Chat", 18, 2, 0),
        ("Contact Centre", "Night Desk", 4, 0, 0),
        ("Head Office", "Finance", 4, 2, 1),
        ("Head Office", "IT", 3, 2, 1),
        ("Head Office", "Marketing", 2, 1, 1),
        ("Head Office", "HR", 1, 1, 1),
        ("Head Office", "Operations", 6, 2, 2),
    ];

    // How many of each department speak of what (story.md 9).
    private static readonly (string Department, int Fast, int Calm, int Clear)[] s_mentions =
    [
        ("Onboard", 14, 18, 16),
        ("Terminals", 41, 15, 14),
        ("Contact Centre", 8, 17, 15),
        ("Head Office", 3, 9, 8),
    ];

    /// <summary>Where people work, as the directory calls it: crews belong to the terminal they sail from.</summary>
    public static IReadOnlyList<string> Sites { get; } =
    [.. s_teams.Select(t => SiteOf(t.Department, t.Team)).Distinct().Order(StringComparer.Ordinal)];

    public static string SiteOf(Seat seat) => SiteOf(seat.Department, seat.Team);

    /// <summary>How long they have been here, in the survey's bands: most of them long.</summary>
    public static int BandAt(int number) =>
        (number * 7 % 40) switch
        {
            0 => 1,
            <= 2 => 2,
            <= 14 => 3,
            _ => 4,
        };

    private static string SiteOf(string department, string team) =>
        department switch
        {
            "Terminals" => $"{team} terminal",
            "Onboard" => "Northquay terminal",
            "Contact Centre" => "At home",
            _ => "Harbor House",
        };

    public static IEnumerable<Seat> All() => s_mentions.SelectMany(m => Speaking([.. SeatsOf(m.Department)], m.Fast, m.Calm, m.Clear));

    private static IEnumerable<Seat> SeatsOf(string department) =>
        from team in s_teams
        where team.Department == department
        from level in Enumerable
            .Repeat(Level.Executive, team.Executives)
            .Concat(Enumerable.Repeat(Level.Manager, team.Managers))
            .Concat(Enumerable.Repeat(Level.Frontline, team.Frontline))
        select new Seat(department, team.Team, level);

    /// <summary>Each topic is dealt out by its own stride, so that topics meet in the same answer here and there, as they do.</summary>
    private static IEnumerable<Seat> Speaking(IReadOnlyList<Seat> seats, int fast, int calm, int clear) =>
        seats.Select(
            (seat, i) =>
                seat with
                {
                    Fast = i * 17 % seats.Count < fast,
                    Calm = (i * 11 + 5) % seats.Count < calm,
                    Clear = (i * 23 + 20) % seats.Count < clear,
                }
        );
}

/// <summary>One who answered: where, at which level, and what they speak of.</summary>
internal sealed record Seat(string Department, string Team, Level Level)
{
    public bool Fast { get; init; }
    public bool Calm { get; init; }
    public bool Clear { get; init; }
    public bool HasTopic => Fast || Calm || Clear;
}
