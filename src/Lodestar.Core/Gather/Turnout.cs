using Lodestar.Core.Privacy;

namespace Lodestar.Core.Gather;

/// <summary>
/// How many had answered when somebody counted, while more are coming in: overall and by unit, in whole steps of the smallest group.
/// It is counted again only when that many new ones have answered, so no single answer is ever seen to arrive (anonymity rule 5).
/// </summary>
public sealed class Turnout
{
    private Turnout(Survey survey, int number, int received, DateTimeOffset at) =>
        (OrganizationId, SurveyId, Number, Received, At) = (survey.OrganizationId, survey.Id, number, received, at);

    private Turnout() { } // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid SurveyId { get; private init; }

    /// <summary>From 1; two people who count at once meet at it.</summary>
    public int Number { get; private init; }

    /// <summary>When it was counted, which is not when anybody answered.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>Exactly, to know when it may be counted again; what is told is <see cref="Told"/>.</summary>
    public int Received { get; private init; }
    public int Told { get; private init; }

    /// <summary>The units that may be shown, in the order people read them.</summary>
    public IReadOnlyList<UnitTurnout> Units { get; private init; } = [];

    /// <summary>Null when counting now would show too few new ones.</summary>
    public static Turnout? Count(
        Survey survey,
        Turnout? last,
        (UnitTree Units, IReadOnlyList<Tally> Answers, IReadOnlyDictionary<Cut, int> People) now,
        DateTimeOffset at
    )
    {
        var received = now.Answers.Sum(tally => tally.Count);
        if (!survey.IsOpen || !survey.Smallest.Allows(received - (last?.Received ?? 0)))
            return null;
        var table = CountTable.Of(now.Units, now.Answers, survey.Smallest);
        return new Turnout(survey, (last?.Number ?? 0) + 1, received, at)
        {
            Told = survey.Smallest.Told(received, closed: false),
            Units =
            [
                .. now
                    .Units.Ids.Where(unit => table[unit] is not null)
                    .Select(unit => new UnitTurnout(
                        unit,
                        survey.Smallest.Told(table[unit]!.Value, closed: false),
                        now.People.GetValueOrDefault(new Cut(unit, null))
                    )),
            ],
        };
    }
}

/// <param name="UnitId">The unit with all below it.</param>
/// <param name="Told">So many answered, or a few more.</param>
/// <param name="People">In the directory.</param>
public sealed record UnitTurnout(Guid UnitId, int Told, int People)
{
    /// <summary>Watch units under this share (method.md section 3).</summary>
    public const double Watch = .6;

    /// <summary>Low whatever the last step hides: nobody is alarmed for nothing.</summary>
    public bool IsSurelyLow(SmallestGroup smallest) => Told + smallest.Size - 1 < Watch * People;
}
