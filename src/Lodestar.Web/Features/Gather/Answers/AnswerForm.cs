using System.Globalization;
using Lodestar.Core.Gather;
using Lodestar.Core.Gather.Invitations;

namespace Lodestar.Web.Features.Gather.Answers;

/// <summary>What the answer page posts.</summary>
public sealed class AnswerForm
{
    public string? Attempt { get; set; }
    public Guid? UnitId { get; set; }
    public Level? Level { get; set; }

    /// <summary>Numbers in the survey's lists of further cuts; nothing for somebody who would rather not say.</summary>
    public int? Site { get; set; }
    public int? Tenure { get; set; }

    /// <summary>It was said that the words could tell who wrote them, and they are to be sent all the same.</summary>
    public bool SendsAnyway { get; set; }
    public List<AnswerLine> Answers { get; set; } = [];

    public AttemptKey AttemptKey => Core.Gather.AttemptKey.TryParse(Attempt) ?? AttemptKey.New();

    /// <summary>A fresh page: one line a question, and a mark that makes it count once.</summary>
    public static AnswerForm For(Survey survey) =>
        new() { Attempt = AttemptKey.New().ToString(), Answers = [.. survey.Questions.Select(q => new AnswerLine { QuestionId = q.Id })] };

    public AnswerLine LineFor(Question question) =>
        Answers.FirstOrDefault(a => a.QuestionId == question.Id) ?? new AnswerLine { QuestionId = question.Id };

    public Submission ToSubmission(string language) =>
        new(UnitId, Level, language, [.. Answers.Select(a => a.ToAnswer())]) { Site = Site, Tenure = Tenure };

    /// <summary>Where the directory knows the place, whatever the form says of it.</summary>
    public Submission ToSubmission(string language, Invitee place) => place.Place(ToSubmission(language));
}

/// <summary>What was written or chosen under one question.</summary>
public sealed class AnswerLine
{
    public Guid QuestionId { get; set; }
    public string? Text { get; set; }
    public PainCategory? Category { get; set; }

    /// <summary>The numbers of what was chosen.</summary>
    public List<string?> Picks { get; set; } = [];

    /// <summary>A place for each option of an order, a column for each row of a matrix.</summary>
    public Dictionary<string, string?> Marks { get; set; } = [];

    public SubmittedAnswer ToAnswer() =>
        new(QuestionId, Text, Category)
        {
            Picks = [.. Picks.OfType<string>(), .. Marks.Where(m => !string.IsNullOrEmpty(m.Value)).Select(m => $"{m.Key}:{m.Value}")],
        };

    public bool Chose(int number) => Picks.Contains(Digits(number));

    /// <summary>True when this option has this place, or this row this column.</summary>
    public bool Marked(int number, int value) => Marks.GetValueOrDefault(Digits(number)) == Digits(value);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
