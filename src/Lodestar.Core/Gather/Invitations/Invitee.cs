using Lodestar.Core.Organizations;

namespace Lodestar.Core.Gather.Invitations;

/// <summary>Somebody a survey asks, written down when it opens, with unit and level as they were then (anonymity rule 1).</summary>
public sealed class Invitee
{
    public Invitee(Survey survey, Person person)
    {
        (OrganizationId, SurveyId, PersonId) = (survey.OrganizationId, survey.Id, person.Id);
        (UnitId, Level) = (person.UnitId, person.Level);
        (Site, Tenure) = (survey.Cuts.SiteOf(person.Site), survey.BandOf(person.HiredOn));
    }

    private Invitee() { } // EF

    public Guid OrganizationId { get; private init; }
    public Guid SurveyId { get; private init; }
    public Guid PersonId { get; private init; }
    public Guid UnitId { get; private init; }
    public Level Level { get; private init; }

    /// <summary>Numbers in the survey's lists; null unless the survey declared them and the directory knew.</summary>
    public int? Site { get; private init; }
    public int? Tenure { get; private init; }

    /// <summary>What is sent, as from here.</summary>
    public Submission Place(Submission said) => said with { UnitId = UnitId, Level = Level, Site = Site, Tenure = Tenure };
}
