using Lodestar.Core.Gather;

namespace Lodestar.Web.Features.Gather.Promise;

/// <summary>
/// The words that stand on the page anyway. People's names are not among them: a page that knew them would tell visitors who works here.
/// </summary>
public static class KnownWords
{
    private static readonly char[] s_gaps = [' ', '\n', '\t', '-', ',', '.', '?', '!', '›', '“', '”', '"', '(', ')'];

    public static async Task<IReadOnlySet<string>> ReadAsync(LodestarDb db, Survey survey, string language, CancellationToken ct)
    {
        var units = await db.Units.AsNoTracking().Select(u => u.Name).ToListAsync(ct);
        var organization = await db
            .Organizations.AsNoTracking()
            .Where(o => o.Id == survey.OrganizationId)
            .Select(o => o.Name)
            .ToListAsync(ct);
        return units
            .Concat(organization)
            .Append(survey.Title)
            .Concat(survey.Questions.Select(question => question.Wording.In(language)))
            .SelectMany(text => text.Split(s_gaps, StringSplitOptions.RemoveEmptyEntries))
            .ToHashSet();
    }
}
