using System.Collections.Concurrent;
using Lodestar.Core.Gather;

namespace Lodestar.Web.Features.Gather.Answers;

/// <summary>
/// Surveys that have opened, kept at hand: what they ask is fixed, so that reading it for every respondent would be for nothing. What this
/// process changes is seen by the next request; what another one changes, within a second. Whether an answer is still taken is not judged
/// by what lies here, but by the row that is held while it is stored.
/// </summary>
public sealed class SurveyShelf(WriteGate gate, TimeProvider clock)
{
    private const int Most = 500;

    /// <summary>How long somebody may be shown what another process has changed: its name, its color, that it has closed.</summary>
    private static readonly TimeSpan s_look = TimeSpan.FromSeconds(1);

    /// <summary>The same for units and for how many work in them: these have no version that tells.</summary>
    private static readonly TimeSpan s_whole = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, AskedSurvey> _byCode = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Guid, AskedSurvey> _byId = new();

    /// <summary>Null for a code that belongs to none, and for a survey that has not opened.</summary>
    public async Task<AskedSurvey?> FollowAsync(LodestarDb db, string code, CancellationToken ct)
    {
        if (_byCode.TryGetValue(code, out var known) && await IsCurrentAsync(db, known, ct))
            return known;
        var asked = await ReadAsync(db, db.Surveys.IgnoreQueryFilters().Where(s => s.Code == code), ct);
        return asked is { Survey.State: not SurveyState.Draft } ? asked : null;
    }

    /// <summary>One of the organization that asks.</summary>
    public async Task<Survey> FindAsync(LodestarDb db, Guid surveyId, CancellationToken ct)
    {
        var isKnown = _byId.TryGetValue(surveyId, out var known) && known.Organization.Id == db.OrganizationId;
        if (isKnown && await IsCurrentAsync(db, known!, ct))
            return known!.Survey;
        var asked = await ReadAsync(db, db.Surveys.Where(s => s.Id == surveyId), ct);
        return asked?.Survey ?? throw new InvalidOperationException("There is no such survey.");
    }

    /// <summary>Shows a survey that is in no database, under a code that nobody can know, to whoever walks through the pages meanwhile.</summary>
    internal async Task WithMadeUpAsync(Survey survey, Organization organization, Func<Task> walk)
    {
        Keep(new AskedSurvey(survey, organization, gate.Edition, clock.GetTimestamp()) { IsMadeUp = true });
        try
        {
            await walk();
        }
        finally
        {
            _byCode.TryRemove(survey.Code, out _);
            _byId.TryRemove(survey.Id, out _);
        }
    }

    private async Task<AskedSurvey?> ReadAsync(LodestarDb db, IQueryable<Survey> wanted, CancellationToken ct)
    {
        var (edition, now) = (gate.Edition, clock.GetTimestamp());
        if (await wanted.AsNoTracking().SingleOrDefaultAsync(ct) is not { } survey)
            return null;
        var organizations = db.Organizations.IgnoreQueryFilters().AsNoTracking();
        var asked = new AskedSurvey(survey, await organizations.SingleAsync(o => o.Id == survey.OrganizationId, ct), edition, now);
        if (survey.State is not SurveyState.Draft)
            Keep(asked);
        return asked;
    }

    private void Keep(AskedSurvey asked)
    {
        if (_byId.Count >= Most)
        {
            _byId.Clear();
            _byCode.Clear();
        }
        _byId[asked.Survey.Id] = _byCode[asked.Survey.Code] = asked;
    }

    private async Task<bool> IsCurrentAsync(LodestarDb db, AskedSurvey known, CancellationToken ct)
    {
        if (known.IsMadeUp)
            return true;
        if (known.Edition != gate.Edition || clock.GetElapsedTime(known.ReadAt) >= s_whole)
            return false;
        if (!known.IsToBeLookedAt(clock, s_look))
            return true;
        var now = await (
            from survey in db.Surveys.IgnoreQueryFilters()
            join organization in db.Organizations.IgnoreQueryFilters() on survey.OrganizationId equals organization.Id
            where survey.OrganizationId == known.Organization.Id && survey.Id == known.Survey.Id
            select new { Survey = survey.Version, Organization = organization.Version }
        ).SingleOrDefaultAsync(ct);
        return now is not null && now.Survey == known.Survey.Version && now.Organization == known.Organization.Version;
    }
}
