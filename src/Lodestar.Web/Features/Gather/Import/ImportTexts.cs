using Lodestar.Core.Gather;

namespace Lodestar.Web.Features.Gather.Import;

/// <summary>Remarks on single lines, in words.</summary>
internal static class ImportTexts
{
    public static string SentenceOf(this Texts texts, ImportNote note) =>
        note.Why switch
        {
            ImportWhy.Blank => texts["says nothing and is left out"],
            ImportWhy.TooLong => texts["has an answer that is too long, and is left out"],
            ImportWhy.DoesNotFit => texts["the answer to “{0}” does not fit and is left out; the rest is taken", note.Value],
            ImportWhy.UnknownChoice => texts["“{0}” is none of the options; the rest is taken", note.Value],
            ImportWhy.UnknownUnit => texts["“{0}” is no unit in the directory; it counts for the whole organization only", note.Value],
            ImportWhy.UnknownSite => texts["“{0}” is no site of this survey; it comes without one", note.Value],
            ImportWhy.UnknownTenure => texts["“{0}” is no length of service; it comes without one", note.Value],
            ImportWhy.UnknownLevel => texts["“{0}” is no level; it comes without one", note.Value],
        };

    /// <summary>An answer as people read it.</summary>
    public static string WordsOf(this Survey survey, SubmittedAnswer answer)
    {
        var question = survey.Questions.First(q => q.Id == answer.QuestionId);
        if (question.Kind.IsInWords)
            return answer.Text ?? "";
        var picks = Choice.TryRead(question, answer.Picks, out var choice) ? choice?.Picks ?? [] : [];
        return string.Join(", ", picks.Select(pick => WordsOf(question, pick)));
    }

    private static string WordsOf(Question question, Pick pick) =>
        question.Kind switch
        {
            QuestionKind.Scale or QuestionKind.ZeroToTen => $"{pick.Number}",
            QuestionKind.Rank => $"{pick.Value}. {NameOf(question.Options, pick.Number)}",
            QuestionKind.Matrix => $"{NameOf(question.Rows, pick.Number)}: {NameOf(question.Options, pick.Value ?? 0)}",
            _ => NameOf(question.Options, pick.Number),
        };

    private static string NameOf(IReadOnlyList<QuestionOption> options, int number) => options.First(o => o.Number == number).Wording.Text;
}
