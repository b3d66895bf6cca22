namespace Lodestar.Core.Gather;

/// <summary>That a page of an open link was sent; a set of hashes without time or order, emptied when the survey closes.</summary>
public sealed class SpentAttempt
{
    public SpentAttempt(Guid organizationId, Guid surveyId, AttemptKey attempt) =>
        (OrganizationId, SurveyId, Hash) = (organizationId, surveyId, attempt.HashFor(surveyId));

    private SpentAttempt() => Hash = null!; // EF

    public Guid OrganizationId { get; private init; }
    public Guid SurveyId { get; private init; }
    public string Hash { get; private init; }
}
