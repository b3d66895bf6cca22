using Lodestar.Core.Gather;

namespace Lodestar.Web.Features.Gather.Answers;

/// <summary>One question on the answer page, with what was said and what is wrong with it.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Index">Its place in the form.</param>
/// <param name="Line">What was said.</param>
/// <param name="Language">The language it is read in.</param>
/// <param name="Problem">What is wrong, in a sentence.</param>
/// <param name="Earlier">The question it waits for, with its place in the form.</param>
public sealed record AnswerField(
    Question Question,
    int Index,
    AnswerLine Line,
    string Language,
    string? Problem,
    (int Index, Question Item)? Earlier
)
{
    public string Id => $"answer-{Question.Ordinal}";

    /// <summary>What a screen reader adds: how it is answered, or what is wrong.</summary>
    public string DescribedBy => Problem is null ? $"{Id}-hint" : $"{Id}-problem";

    /// <summary>What the earlier question must be answered with; empty for anything.</summary>
    public string? Numbers => Question.ShowIf is { } condition ? string.Join(',', condition.Numbers) : null;

    public static AnswerField Of(AnswerPage page, int index)
    {
        var question = page.Survey.Questions[index];
        var problem = page.ModelState[$"Form.Answers[{index}].Text"]?.Errors.FirstOrDefault()?.ErrorMessage;
        var earlier = page.Survey.Questions.Index().Where(q => q.Item.Id == question.ShowIf?.QuestionId).Select(q => ((int, Question)?)q);
        return new AnswerField(question, index, page.Form.LineFor(question), page.Language, problem, earlier.FirstOrDefault());
    }

    /// <summary>The name of a field of its line.</summary>
    public string Name(string field) => $"Form.Answers[{Index}].{field}";

    public string In(Wording wording) => wording.In(Language);

    /// <summary>For those who see all questions at once: when this one is meant.</summary>
    public string? When(Texts texts)
    {
        if (Earlier is not { } earlier || Question.ShowIf is not { } condition)
            return null;
        var question = In(earlier.Item.Wording);
        if (condition.Numbers.Count == 0)
            return texts["Only if you answered “{0}”.", question];
        var words = condition.Numbers.Select(n => earlier.Item.Kind.IsGraded ? $"{n}" : OptionOf(earlier.Item, n));
        return texts["Only if you answered “{0}” with: {1}.", question, string.Join(", ", words)];
    }

    private string OptionOf(Question question, int number) => In(question.Options.First(o => o.Number == number).Wording);
}
