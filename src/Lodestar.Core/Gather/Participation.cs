namespace Lodestar.Core.Gather;

/// <summary>That a person has answered a survey, and nothing about the answer; kept so that nobody answers twice (anonymity rule 1).</summary>
public sealed class Participation
{
    public Participation(Guid organizationId, Guid surveyId, Guid personId, AttemptKey attempt) =>
        (OrganizationId, SurveyId, PersonId, AttemptHash) = (organizationId, surveyId, personId, attempt.HashFor(surveyId));

    private Participation() { } // EF

    public Guid OrganizationId { get; private init; }
    public Guid SurveyId { get; private init; }
    public Guid PersonId { get; private init; }

    /// <summary>Tells a second sending of the same page from a second answer; cleared when the survey closes.</summary>
    public string? AttemptHash { get; private set; }

    public bool IsRetryOf(AttemptKey attempt) => AttemptHash == attempt.HashFor(SurveyId);
}
