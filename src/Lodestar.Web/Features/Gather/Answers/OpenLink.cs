using Lodestar.Core.Gather;

namespace Lodestar.Web.Features.Gather.Answers;

/// <summary>Finds the survey behind the code of an open link, and lets the visitor in to it and to nothing else.</summary>
public sealed class OpenLink(LodestarDb db, CurrentPerson person)
{
    /// <summary>Null for a code that belongs to none, and for a survey that has not opened: both get the same answer.</summary>
    public async Task<Survey?> FollowAsync(string code, CancellationToken ct)
    {
        var normal = SurveyCode.Normalize(code);
        var survey = await db.Surveys.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(s => s.Code == normal, ct);
        if (survey is null or { State: SurveyState.Draft })
            return null;
        person.Visit(await db.Organizations.IgnoreQueryFilters().AsNoTracking().SingleAsync(o => o.Id == survey.OrganizationId, ct));
        return survey;
    }
}
