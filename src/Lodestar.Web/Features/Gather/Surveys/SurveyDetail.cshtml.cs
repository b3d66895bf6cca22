using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Listening;
using Lodestar.Web.Features.Gather.Promise;
using Lodestar.Web.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lodestar.Web.Features.Gather.Surveys;

/// <summary>One survey: how it is shared while open, who was heard once closed.</summary>
[Authorize(Policy = Policies.Facilitate)]
public sealed class SurveyDetailModel(LodestarDb db, Outgoing mail) : PageModel
{
    public Survey Survey { get; private set; } = null!;
    public SurveyCounts Counts { get; private set; } = null!;
    public ChoiceResults Choices { get; private set; } = null!;

    /// <summary>Places so small that comparing notes gives the last one away; told before the survey opens.</summary>
    public SmallPlaces SmallPlaces { get; private set; } = SmallPlaces.None;

    /// <summary>Where people were heard in person for it.</summary>
    public IReadOnlyList<ListeningSession> Sessions { get; private set; } = [];
    public string Link => mail.UrlOf($"/s/{Survey.Code}");

    public async Task<IActionResult> OnGetAsync(Guid surveyId, CancellationToken ct)
    {
        if (await db.Surveys.AsNoTracking().SingleOrDefaultAsync(s => s.Id == surveyId, ct) is not { } survey)
            return NotFound();
        (Survey, Counts) = (survey, await SurveyCounts.ReadAsync(db, survey, ct));
        Choices = await ChoiceResults.ReadAsync(db, survey, Counts, ct);
        if (survey.State is SurveyState.Draft)
            SmallPlaces = await SmallPlaces.ReadAsync(db, survey.Smallest, ct);
        Sessions = await db
            .ListeningSessions.AsNoTracking()
            .Where(s => s.SurveyId == surveyId)
            .OrderByDescending(s => s.BeganAt)
            .ToListAsync(ct);
        return Page();
    }
}
