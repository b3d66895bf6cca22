using Lodestar.Core.Gather;
using Lodestar.Core.Privacy;
using Lodestar.Web.Features.Gather.Answers;

namespace Lodestar.Web.Features.Gather.Promise;

/// <summary>Words in the answer to a question that could tell who wrote it or whom it is about.</summary>
public sealed record FoundMark(int Question, PersonalMark Mark)
{
    private static readonly char[] s_gaps = [' ', '\n', '\t', '-', ',', '.', '?', '!', '›', '“', '”', '"', '(', ')'];

    public static async Task<IReadOnlyList<FoundMark>> InAsync(
        LodestarDb db,
        Survey survey,
        AnswerForm form,
        string language,
        CancellationToken ct
    )
    {
        var known = await KnownAsync(db, survey, language, ct);
        return
        [
            .. form
                .Answers.Index()
                .SelectMany(line => PersonalMarks.In(line.Item.Text, known, language).Select(mark => new FoundMark(line.Index + 1, mark))),
        ];
    }

    // What stands on the page anyway. People's names are not among it: a page that knew them would tell visitors who works here.
    private static async Task<HashSet<string>> KnownAsync(LodestarDb db, Survey survey, string language, CancellationToken ct)
    {
        var units = await db.Units.AsNoTracking().Select(u => u.Name).ToListAsync(ct);
        var organization = await db
            .Organizations.AsNoTracking()
            .Where(o => o.Id == survey.OrganizationId)
            .Select(o => o.Name)
            .ToListAsync(ct);
        return
        [
            .. units
                .Concat(organization)
                .Append(survey.Title)
                .Concat(survey.Questions.Select(question => question.Wording.In(language)))
                .SelectMany(text => text.Split(s_gaps, StringSplitOptions.RemoveEmptyEntries)),
        ];
    }
}
