namespace Lodestar.Core.Write.Rooms;

/// <summary>The steps of a workshop and the rules of its vote; two hours unless somebody says otherwise (R104).</summary>
public sealed record Agenda(IReadOnlyList<AgendaStep> Steps)
{
    public const int MostSteps = 20;
    public const int MostDots = 20;
    public const int MinutesOfDay = 24 * 60;

    /// <summary>Hidden votes of one person; the usual five let people weigh without counting.</summary>
    public int Dots { get; init; } = 5;

    /// <summary>How many of them one thing may get from one person.</summary>
    public int DotsOnOne { get; init; } = 2;

    /// <summary>Over several days and without a meeting: each step ends by itself, and the next one begins.</summary>
    public bool IsOverDays { get; init; }

    /// <summary>All steps together, in minutes.</summary>
    public int Minutes => Steps.Sum(s => s.Minutes);

    /// <summary>The 120 minutes of the method.</summary>
    public static Agenda TwoHours { get; } =
        new([
            new(PhaseKind.Welcome, 5),
            new(PhaseKind.Themes, 15),
            new(PhaseKind.WarmUp, 10),
            new(PhaseKind.Scene, 5),
            new(PhaseKind.Writing, 15),
            new(PhaseKind.Grouping, 15),
            new(PhaseKind.Dots, 10),
            new(PhaseKind.Wordsmith, 25),
            new(PhaseKind.Criteria, 10),
            new(PhaseKind.Consent, 10),
        ]);

    /// <summary>The same steps for people who never meet: one day each, two for the words.</summary>
    public static Agenda OverDays { get; } =
        new([
            new(PhaseKind.Themes, MinutesOfDay),
            new(PhaseKind.Writing, MinutesOfDay),
            new(PhaseKind.Grouping, MinutesOfDay),
            new(PhaseKind.Dots, MinutesOfDay),
            new(PhaseKind.Wordsmith, 2 * MinutesOfDay),
            new(PhaseKind.Criteria, MinutesOfDay),
            new(PhaseKind.Consent, MinutesOfDay),
        ])
        {
            IsOverDays = true,
        };

    /// <summary>What is wrong with it, or null: one step of each kind at most, in the order of the method, and room to write and to decide.</summary>
    public AgendaFlaw? Flaw =>
        Steps.Count == 0 || Steps.All(s => s.Kind is not PhaseKind.Writing) ? AgendaFlaw.NobodyWrites
        : Steps.All(s => s.Kind is not PhaseKind.Wordsmith) ? AgendaFlaw.NoSentence
        : Steps.Select(s => s.Kind).Distinct().Count() < Steps.Count ? AgendaFlaw.TwiceTheSame
        : Steps.Zip(Steps.Skip(1)).Any(pair => pair.First.Kind > pair.Second.Kind) ? AgendaFlaw.OutOfOrder
        : Steps.Any(s => s.Minutes < 1 || s.Minutes > Longest) ? AgendaFlaw.BadMinutes
        : Dots is < 1 or > MostDots || DotsOnOne < 1 || DotsOnOne > Dots ? AgendaFlaw.BadDots
        : null;

    /// <summary>The longest one step may take, in minutes: four hours in a room, a week over days.</summary>
    public int Longest => IsOverDays ? 7 * MinutesOfDay : 240;

    public bool Has(PhaseKind kind) => Steps.Any(s => s.Kind == kind);

    public bool Equals(Agenda? other) =>
        other is not null
        && (Dots, DotsOnOne, IsOverDays) == (other.Dots, other.DotsOnOne, other.IsOverDays)
        && Steps.SequenceEqual(other.Steps);

    public override int GetHashCode() => HashCode.Combine(Dots, DotsOnOne, IsOverDays, Steps.Count);
}

/// <summary>A step, how long it is meant to take in minutes, and what the facilitator wants to say with it.</summary>
public sealed record AgendaStep(PhaseKind Kind, int Minutes, string Note = "")
{
    public const int LongestNote = 500;
}

/// <summary>Why an agenda cannot be used.</summary>
public enum AgendaFlaw
{
    NobodyWrites,
    NoSentence,
    TwiceTheSame,
    OutOfOrder,
    BadMinutes,
    BadDots,
}
