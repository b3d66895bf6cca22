namespace Lodestar.Web.Features.Gather.Themes.Following;

/// <summary>The open surveys that this process has heard, the last ones only.</summary>
internal sealed class HeardSurveys
{
    private const int Most = 4;
    private const int Patience = 2;

    private readonly Lock _lock = new();
    private readonly List<HeardSurvey> _surveys = [];
    private readonly Dictionary<Guid, (long Version, int Looks)> _elsewhere = [];

    /// <summary>Null where it was not heard here, or was heard anew since.</summary>
    public HeardSurvey? Find(Guid surveyId, long version)
    {
        lock (_lock)
            return _surveys.Find(survey => survey.SurveyId == surveyId && survey.Version == version);
    }

    public void Keep(HeardSurvey survey)
    {
        lock (_lock)
        {
            _surveys.RemoveAll(other => other.SurveyId == survey.SurveyId);
            _surveys.Insert(0, survey);
            if (_surveys.Count > Most)
                _surveys.RemoveAt(Most);
        }
    }

    public void Forget(Guid surveyId)
    {
        lock (_lock)
        {
            _surveys.RemoveAll(survey => survey.SurveyId == surveyId);
            _elsewhere.Remove(surveyId);
        }
    }

    /// <summary>True as long as another node may be about to follow a survey that was not heard here: it gets the time of two looks.</summary>
    public bool MayBeElsewhere(Guid surveyId, long version)
    {
        lock (_lock)
        {
            var looks = _elsewhere.TryGetValue(surveyId, out var seen) && seen.Version == version ? seen.Looks + 1 : 1;
            _elsewhere[surveyId] = (version, looks);
            return looks <= Patience;
        }
    }
}
