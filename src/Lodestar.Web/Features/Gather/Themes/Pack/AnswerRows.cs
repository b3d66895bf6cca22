using System.Runtime.CompilerServices;
using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Themes;
using Lodestar.Core.Privacy;

namespace Lodestar.Web.Features.Gather.Themes.Pack;

/// <summary>
/// Whole answers of a closed survey, row by row: only those that speak for a theme which enough people said to be quoted, and that nobody
/// left out of one. Without unit, level or language, without what else the same person said, in the order of random ids (anonymity rules
/// 6 and 7); mail addresses and telephone numbers are cut out. Some are read at a time, so a million take no more memory than a thousand.
/// </summary>
internal sealed class AnswerRows(LodestarDb db, Survey survey, Texts texts)
{
    private const int Portion = 4_000;

    /// <summary>Null while anything may still be added.</summary>
    public static async Task<AnswerRows?> ReadAsync(LodestarDb db, Guid surveyId, Texts texts, CancellationToken ct)
    {
        var isFinal = await db.Set<ThemeSnapshot>().AnyAsync(s => s.SurveyId == surveyId && s.IsFinal, ct);
        return isFinal ? new AnswerRows(db, await db.Surveys.AsNoTracking().SingleAsync(s => s.Id == surveyId, ct), texts) : null;
    }

    /// <summary>The heading first, then portions of rows.</summary>
    public async IAsyncEnumerable<IEnumerable<IReadOnlyList<object?>>> PortionsAsync(
        [EnumeratorCancellation] CancellationToken ct = default
    )
    {
        yield return
        [
            [texts["Themes"], texts["Question"], texts["Answer"]],
        ];
        var themes = await ThemesAsync(ct);
        if (themes.Count == 0)
            yield break;
        var asked = survey.Questions.Where(q => q.FeedsThemes).ToDictionary(q => q.Id, q => q.Wording.Text);
        var (questions, leftOut) = (asked.Keys.ToList(), await LeftOutAsync(ct));
        for (var last = Guid.Empty; ; )
        {
            var answers = await db
                .Answers.Where(a => a.SurveyId == survey.Id && a.Id > last && questions.Contains(a.QuestionId))
                .Where(a => db.Responses.Any(r => r.Id == a.ResponseId)) // what was said in a session stays in the pool
                .OrderBy(a => a.Id)
                .Take(Portion)
                .Select(a => new Words(a.Id, a.QuestionId, a.Text))
                .ToListAsync(ct);
            if (answers.Count == 0)
                yield break;
            yield return RowsOf(answers.Where(answer => !leftOut.Contains(answer.Id)));
            last = answers[^1].Id;
        }

        IEnumerable<IReadOnlyList<object?>> RowsOf(IEnumerable<Words> answers) =>
            answers
                .Select(answer => (answer, Said: themes.FindAll(theme => theme.Voices.Reaches(answer.Id)).ConvertAll(theme => theme.Name)))
                .Where(row => row.Said.Count > 0)
                .Select(row =>
                    (IReadOnlyList<object?>)
                        [string.Join("; ", row.Said), asked[row.answer.QuestionId], PersonalMarks.WithoutAddresses(row.answer.Text)]
                );
    }

    private async Task<List<(string Name, VoiceCursor Voices)>> ThemesAsync(CancellationToken ct)
    {
        var themes = await db.Set<Theme>().AsNoTracking().HeardIn(survey.Id).ToListAsync(ct);
        var ids = themes.Where(theme => theme.MayBeQuoted(survey.Smallest)).Select(theme => theme.Id).ToList();
        var voices = await db.Set<ThemeVoices>().AsNoTracking().Where(v => ids.Contains(v.ThemeId)).ToDictionaryAsync(v => v.ThemeId, ct);
        return [.. themes.Where(t => voices.ContainsKey(t.Id)).Select(t => (t.Name, new VoiceCursor(voices[t.Id])))];
    }

    /// <summary>Somebody found a sentence of theirs unfit to be read under a theme; then nothing of the answer is handed out.</summary>
    private async Task<HashSet<Guid>> LeftOutAsync(CancellationToken ct)
    {
        var changes = await db.Set<ThemeChange>()
            .AsNoTracking()
            .Standing(survey.Id)
            .Where(c => c.Kind == ThemeChangeKind.LeaveOut)
            .ToListAsync(ct);
        return [.. changes.Where(c => c.Quote is not null).Select(c => c.Quote!.AnswerId)];
    }

    private sealed record Words(Guid Id, Guid QuestionId, string Text);
}
