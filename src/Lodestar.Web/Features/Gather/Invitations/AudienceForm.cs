using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Invitations;

namespace Lodestar.Web.Features.Gather.Invitations;

/// <summary>Whom a survey asks, as the page posts it; nothing chosen means everybody.</summary>
public sealed class AudienceForm
{
    public List<Guid> Units { get; set; } = [];
    public List<Level> Levels { get; set; } = [];
    public bool IsByInvitation { get; set; }

    public static AudienceForm Of(Survey survey) =>
        new()
        {
            Units = [.. survey.Audience.Units],
            Levels = [.. survey.Audience.Levels],
            IsByInvitation = survey.IsByInvitation,
        };

    public SurveyAudience ToAudience() => SurveyAudience.Of(Units, Levels);
}
