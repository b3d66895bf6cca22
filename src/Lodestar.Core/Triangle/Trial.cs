using Lodestar.Core.Statistics;

namespace Lodestar.Core.Triangle;

/// <summary>
/// Two people watch the same ten moments, each for themselves, and mark whether a standard was met. Where they see different things, it is the
/// wording that is unclear, not the people (feature 51, R77).
/// </summary>
public sealed class Trial
{
    public const int Moments = 10;

    /// <summary>The longest wording: a standard's name and its meaning.</summary>
    public const int MaxWordingLength = Standard.MaxNameLength + Standard.MaxMeaningLength + 2;

    private readonly List<TrialMark> _marks = [];

    private Trial() => Wording = ""; // EF

    /// <exception cref="ArgumentException">One person alone cannot disagree.</exception>
    public Trial(Standard standard, Guid first, Guid second, DateTimeOffset now)
    {
        if (first == second)
            throw new ArgumentException("Two people observe.", nameof(second));
        (OrganizationId, StandardId, FirstId, SecondId, StartedAt) = (standard.OrganizationId, standard.Id, first, second, now);
        Wording = WordingOf(standard);
    }

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid StandardId { get; private init; }

    /// <summary>The account of one observer, and of the other.</summary>
    public Guid FirstId { get; private init; }
    public Guid SecondId { get; private init; }

    /// <summary>The words that were tried; the standard may read otherwise by now.</summary>
    public string Wording { get; private init; }
    public DateTimeOffset StartedAt { get; private init; }

    /// <summary>When both had marked all ten moments, or the trial was called off.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>How many marks were made: whoever saves over somebody else's mark is noticed.</summary>
    public int Marked { get; private set; }
    public long Version { get; private set; }
    public IReadOnlyList<TrialMark> Marks => _marks;

    /// <summary>Whether the standard still reads as it did when the trial began.</summary>
    public bool Tries(Standard standard) => standard.Id == StandardId && WordingOf(standard) == Wording;

    public bool IsObservedBy(Guid account) => account == FirstId || account == SecondId;

    /// <summary>What this observer has marked so far, moment by moment.</summary>
    public IReadOnlyList<TrialMark> MarksOf(Guid account) =>
        [.. _marks.Where(m => m.IsFirst == (account == FirstId)).OrderBy(m => m.Moment)];

    /// <summary>The moment that this observer marks next, from 1; null when they are done.</summary>
    public int? NextOf(Guid account) => MarksOf(account).Count is var done && done < Moments ? done + 1 : null;

    /// <summary>Marks the next moment, or an earlier one anew while not all ten are marked.</summary>
    /// <returns>False where the trial has ended, this is no observer, or the moment has not come yet.</returns>
    public bool Mark(Guid account, int moment, Sight sight, DateTimeOffset now)
    {
        if (EndedAt is not null || !IsObservedBy(account) || NextOf(account) is not { } next || moment < 1 || moment > next)
            return false;
        var isFirst = account == FirstId;
        _marks.RemoveAll(m => m.IsFirst == isFirst && m.Moment == moment);
        _marks.Add(new TrialMark(isFirst, moment, sight));
        Marked++;
        if (_marks.Count == 2 * Moments)
            EndedAt = now;
        return true;
    }

    /// <summary>Ends it without a result; what was marked is kept.</summary>
    public void CallOff(DateTimeOffset now) => EndedAt ??= now;

    private static string WordingOf(Standard standard) => standard.Meaning is { } meaning ? $"{standard.Name}: {meaning}" : standard.Name;

    /// <summary>Null while one of the two has not marked everything: neither may see what the other saw (R107).</summary>
    public TrialResult? Result => _marks.Count == 2 * Moments ? TrialResult.Of(_marks) : null;
}

/// <summary>What one observer saw in one moment.</summary>
/// <param name="IsFirst">Which of the two.</param>
/// <param name="Moment">From 1 to ten.</param>
/// <param name="Sight">What they saw.</param>
public sealed record TrialMark(bool IsFirst, int Moment, Sight Sight);

/// <summary>What somebody who observes can say of a standard in a moment.</summary>
public enum Sight
{
    Met,
    Missed,

    /// <summary>The moment for it came, and still nobody could tell: that speaks about the wording as well.</summary>
    Unclear,
}

/// <summary>What a trial says about a wording.</summary>
public enum TrialOutcome
{
    /// <summary>Both read it the same way.</summary>
    Clear,

    /// <summary>They saw different things: the wording goes back.</summary>
    SentBack,

    /// <summary>Both saw one and the same every time: they agree, but nothing shows that they would tell met from missed.</summary>
    TooEven,
}

/// <summary>How far two observers agreed.</summary>
/// <param name="Agreement">Over all moments.</param>
/// <param name="Differing">The moments in which they saw different things, in order.</param>
public sealed record TrialResult(Agreement Agreement, IReadOnlyList<int> Differing)
{
    /// <summary>Fewer than eight of ten is a wording that two people read in two ways.</summary>
    public const double LeastAgreement = .8;

    /// <summary>Below this kappa agreement is no more than fair (J. R. Landis, G. G. Koch, 1977).</summary>
    public const double LeastKappa = .4;

    public TrialOutcome Outcome =>
        Agreement.Observed.Share < LeastAgreement ? TrialOutcome.SentBack
        : Agreement.Kappa is not { } kappa ? TrialOutcome.TooEven
        : kappa < LeastKappa ? TrialOutcome.SentBack
        : TrialOutcome.Clear;

    internal static TrialResult Of(IReadOnlyList<TrialMark> marks)
    {
        var pairs = marks
            .GroupBy(m => m.Moment)
            .OrderBy(g => g.Key)
            .Select(g => (Moment: g.Key, First: g.Single(m => m.IsFirst).Sight, Second: g.Single(m => !m.IsFirst).Sight))
            .ToList();
        return new TrialResult(
            Agreement.Of([.. pairs.Select(p => (p.First, p.Second))]),
            [.. pairs.Where(p => p.First != p.Second).Select(p => p.Moment)]
        );
    }
}
