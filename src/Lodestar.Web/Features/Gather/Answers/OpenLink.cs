using System.Globalization;
using Lodestar.Core.Gather;
using Lodestar.Web.Features.Gather.Promise;

namespace Lodestar.Web.Features.Gather.Answers;

/// <summary>Finds the survey behind the code of an open link, and lets the visitor in to it and to nothing else.</summary>
public sealed class OpenLink(LodestarDb db, CurrentPerson person, SurveyShelf shelf)
{
    private AskedSurvey? _asked;

    /// <summary>Null for a code that belongs to none, and for a survey that has not opened: both get the same answer.</summary>
    public async Task<Survey?> FollowAsync(string code, CancellationToken ct)
    {
        _asked = await shelf.FollowAsync(db, SurveyCode.Normalize(code), ct);
        if (_asked is null)
            return null;
        person.Visit(_asked.Organization);
        return _asked.Survey;
    }

    /// <summary>The places to choose from, in the order of the reader's language.</summary>
    public Task<IReadOnlyList<UnitChoice>> PlacesAsync() =>
        Asked.RememberAsync(
            ("places", CultureInfo.CurrentCulture.Name),
            () => Audience.ReadAsync(db, Asked.Survey, CancellationToken.None)
        );

    /// <summary>What stands on the page anyway, so that it tells nothing of anybody.</summary>
    public Task<IReadOnlySet<string>> KnownWordsAsync(string language) =>
        Asked.RememberAsync(("words", language), () => KnownWords.ReadAsync(db, Asked.Survey, language, CancellationToken.None));

    /// <summary>What is known of the survey that was followed to.</summary>
    public AskedSurvey Asked => _asked ?? throw new InvalidOperationException("Nobody has followed a link yet.");
}
