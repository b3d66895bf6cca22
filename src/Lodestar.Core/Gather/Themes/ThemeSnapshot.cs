using Lodestar.Core.Privacy;

namespace Lodestar.Core.Gather.Themes;

/// <summary>
/// The last listening to a survey: how many people it heard. What is shown changes only when enough new ones have spoken, or for the last
/// time when the survey is closed, so that no single answer is ever seen to arrive (anonymity rule 5).
/// </summary>
public sealed class ThemeSnapshot(Guid organizationId, Guid surveyId)
{
    public Guid OrganizationId { get; private init; } = organizationId;
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid SurveyId { get; private init; } = surveyId;
    public int Heard { get; private set; }

    /// <summary>Answers such as "n/a".</summary>
    public int SayingNothing { get; private set; }

    /// <summary>People who said something when asked how it is, and when asked how it should be.</summary>
    public Poles Asked { get; private set; } = Poles.None;

    /// <summary>Heard after the survey was closed: nothing is added any more.</summary>
    public bool IsFinal { get; private set; }

    /// <summary>A listening is asked for and not yet done.</summary>
    public bool IsListening { get; private set; }
    public long Version { get; private set; }

    public bool HasHeard => Heard > 0;

    /// <summary>Whether listening now would give nobody away.</summary>
    public bool MayListen(int received, bool closed, SmallestGroup smallest)
    {
        if (!smallest.Allows(received))
            return false;
        return closed || !HasHeard || smallest.Allows(received - Heard);
    }

    public void Begin() => IsListening = true;

    public void GiveUp() => IsListening = false;

    /// <summary>More people were placed among the themes; too few of them at once are an error of the caller (anonymity rule 5).</summary>
    public void HearMore(int people, SmallestGroup smallest)
    {
        if (!smallest.Allows(people) || IsFinal)
            throw new InvalidOperationException("So few people would be seen to arrive.");
        Heard += people;
    }

    public void Hear(int heard, int sayingNothing, bool closed, Poles? asked = null) =>
        (Heard, SayingNothing, IsFinal, IsListening, Asked) = (heard, sayingNothing, closed, false, asked ?? Poles.None);
}
