using Lodestar.Core.Privacy;

namespace Lodestar.Core.Gather;

/// <summary>
/// How many a survey asked and heard when it was last looked at, so that no page counts a million answers. While it is open each number
/// moves only when enough new ones have come (anonymity rule 5); by cut it is kept once, when nothing is added any more.
/// </summary>
public sealed class SurveyTally
{
    /// <param name="survey">Whose numbers these are.</param>
    /// <param name="asked">Those written down when it opened, by every cut of the survey.</param>
    public SurveyTally(Survey survey, IReadOnlyList<Position> asked) =>
        (OrganizationId, SurveyId, Asked) = (survey.OrganizationId, survey.Id, asked);

    private SurveyTally() => (Asked, Answers) = ([], []); // EF

    public Guid OrganizationId { get; private init; }
    public Guid SurveyId { get; private init; }

    /// <summary>Empty where nobody was written down: then the directory says whom it asks.</summary>
    public IReadOnlyList<Position> Asked { get; private init; }

    /// <summary>People who answered in writing; 0 or at least the smallest group.</summary>
    public int Written { get; private set; }

    /// <summary>The same with those who spoke in a session that is over.</summary>
    public int Heard { get; private set; }

    /// <summary>Those who wrote, by every cut of the survey; empty until the survey has closed.</summary>
    public IReadOnlyList<Position> Answers { get; private set; } = [];
    public bool IsFinal { get; private set; }

    /// <summary>What is told of it while answers come in: whole steps of the smallest group.</summary>
    public int Told(SmallestGroup smallest) => smallest.Told(Written, IsFinal);

    /// <summary>Takes over what was counted where enough new ones have come; false when nothing changed.</summary>
    public bool See(int written, int heard, SmallestGroup smallest)
    {
        if (IsFinal)
            return false;
        var (before, now) = ((Written, Heard), (Step(Written, written, smallest), Step(Heard, heard, smallest)));
        (Written, Heard) = now;
        return before != now;
    }

    /// <summary>The last count. Too few to show anything are kept as nobody.</summary>
    public void End(IReadOnlyList<Position> answers, int heard, SmallestGroup smallest)
    {
        var written = answers.Sum(position => position.Count);
        (Written, Answers) = smallest.Allows(written) ? (written, answers) : (0, []);
        (Heard, IsFinal) = (smallest.Allows(heard) ? heard : 0, true);
    }

    private static int Step(int before, int now, SmallestGroup smallest) => smallest.Allows(now - before) ? now : before;
}
