using Lodestar.Text.Statements;
using Lodestar.Text.Words;

namespace Lodestar.Core.Write.Cooling;

/// <summary>The intent beside all readings; closed to everybody who has not written their own (R17).</summary>
public sealed class ReadingComparison
{
    private ReadingComparison(string intent, IReadOnlyList<ComparedReading> readings) => (Intent, Readings) = (intent, readings);

    public string Intent { get; }

    /// <summary>Those that miss the intent first: they are what to work on.</summary>
    public IReadOnlyList<ComparedReading> Readings { get; }
    public int Missing => Readings.Count(r => r.Misses);

    /// <summary>The words that carry the intent and how many readings miss each, the most missed first: a list to edit by.</summary>
    public IReadOnlyList<IntentWord> Words =>
        [
            .. Readings
                .SelectMany(r => r.Gap.Missing.Select(span => (span, r.Misses)).Concat(r.Gap.Said.Select(span => (span, Misses: false))))
                .GroupBy(w => w.span)
                .Select(g => new IntentWord(g.Key, g.Key.Of(Intent), g.Count(w => w.Misses)))
                .OrderByDescending(w => w.Missing)
                .ThenBy(w => w.Place.Start),
        ];

    /// <summary>Null before the sentence is back, and for whoever has yet to write their own reading.</summary>
    public static ReadingComparison? SeenBy(
        Onlooker who,
        CoolingOff rest,
        IReadOnlyList<Reading> readings,
        WordKinship kinship,
        DateTimeOffset now
    )
    {
        var hasWritten = readings.Any(r => r.IsOf(who.PersonId, who.AccountId));
        if (!rest.IsOver(now) || !(hasWritten || who is { Facilitates: true, IsOnTeam: false }))
            return null;
        var compared = readings.Select(r => new ComparedReading(
            r,
            IntentGap.Between(rest.Intent, r.Text, kinship),
            r.IsOf(who.PersonId, who.AccountId)
        ));
        return new(rest.Intent, [.. compared.OrderByDescending(r => r.Misses).ThenBy(r => r.Reading.Id)]);
    }
}

/// <summary>Who wants to see the readings. Those who only lead the session and do not write have nothing to keep themselves blind for.</summary>
public sealed record Onlooker(Guid AccountId, Guid? PersonId, bool IsOnTeam, bool Facilitates);

/// <summary>One reading and what of the intent comes back in it.</summary>
public sealed record ComparedReading(Reading Reading, IntentGap Gap, bool IsMine)
{
    /// <summary>As a person marked it; where nobody did, as its words say.</summary>
    public bool Misses => Reading.Mark is { } mark ? mark is IntentMark.Misses : !Gap.Holds;
}

/// <summary>A word of the intent and the readings that miss it.</summary>
public sealed record IntentWord(TextSpan Place, string Text, int Missing);
