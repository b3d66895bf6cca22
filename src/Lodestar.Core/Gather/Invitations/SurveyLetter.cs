namespace Lodestar.Core.Gather.Invitations;

/// <summary>One letter to one person about one survey. Its key lets it exist once, and its state lets it leave once (T18).</summary>
public sealed class SurveyLetter
{
    /// <summary>The round of the invitation; reminders count up from here.</summary>
    public const int Invitation = 0;

    /// <summary>After so many "not now" from a mailbox it is left alone.</summary>
    public const int MaxTries = 5;

    /// <summary>At most so many letters reach one person in seven days, whatever they are about.</summary>
    public const int MostAWeek = 2;

    public SurveyLetter(Guid organizationId, Guid surveyId, Guid personId, int round) =>
        (OrganizationId, SurveyId, PersonId, Round) = (organizationId, surveyId, personId, round);

    private SurveyLetter() { } // EF

    public Guid OrganizationId { get; private init; }
    public Guid SurveyId { get; private init; }
    public Guid PersonId { get; private init; }
    public int Round { get; private init; }
    public LetterState State { get; private set; }

    /// <summary>How often the mailbox said "not now".</summary>
    public int Tries { get; private set; }

    /// <summary>Who is sending it: only the holder can say how that ended.</summary>
    public Guid? Claim { get; private set; }

    /// <summary>Names it in its Message-ID; see <see cref="Invitations.ReturnToken"/>.</summary>
    public string? ReturnToken { get; private set; }

    /// <summary>When it was taken to be sent.</summary>
    public DateTimeOffset? TakenAt { get; private set; }
}

/// <summary>Where a letter is.</summary>
public enum LetterState
{
    /// <summary>Not sent yet.</summary>
    Waiting,

    /// <summary>Somebody is sending it; it is never taken twice.</summary>
    Leaving,

    /// <summary>The mail server took it.</summary>
    Sent,

    /// <summary>It may have been taken: the server fell silent after the last word. It is not sent again.</summary>
    Unsure,

    /// <summary>The mail server said that there is no such mailbox, or kept saying "not now".</summary>
    Refused,

    /// <summary>It was not needed any more.</summary>
    Spared,
}
