using Lodestar.Core.Organizations;

namespace Lodestar.Core.Gather;

/// <summary>
/// One person's answers without the person: no time, no order, no device. Its id is random, because other ids tell when they were made
/// (anonymity rules 1 and 2).
/// </summary>
public sealed class Response
{
    private readonly List<Answer> _answers = [];

    internal Response(Survey survey, Submission submission)
    {
        (OrganizationId, SurveyId) = (survey.OrganizationId, survey.Id);
        (UnitId, Level) = (submission.UnitId, submission.Level);
        (Site, Tenure) = (survey.Cuts.KnownSite(submission.Site), survey.Cuts.KnownBand(submission.Tenure));
        Language = survey.Languages.Contains(submission.Language) ? submission.Language : survey.Languages[0];
        ReceiptHash = submission.Receipt?.HashFor(survey.Id);
    }

    private Response() => Language = null!; // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.NewGuid();
    public Guid SurveyId { get; private init; }

    /// <summary>As it was then: a person who changes department later does not take the answer along.</summary>
    public Guid? UnitId { get; private init; }
    public Level? Level { get; private init; }

    /// <summary>A number in the survey's list of sites, and of bands of service; null unless the survey declared them and they were said.</summary>
    public int? Site { get; private init; }
    public int? Tenure { get; private init; }
    public string Language { get; private init; }

    /// <summary>Lets the sender, and nobody who does not hold the receipt, see later what came of it.</summary>
    public string? ReceiptHash { get; private init; }
    public Voice Voice { get; internal init; }
    public IReadOnlyList<Answer> Answers => _answers;

    /// <summary>Takes what fits the question; what is no answer to it is left out, as if nothing had been said.</summary>
    internal void Say(Question question, SubmittedAnswer said)
    {
        if (!question.Kind.IsInWords)
        {
            if (Choice.TryRead(question, said.Picks, out var choice) && choice is not null)
                _answers.Add(new Answer(this, question.Id, choice));
        }
        else if (AnswerText.Clean(said.Text) is { } text)
            _answers.Add(new Answer(this, question.Id, text, question.Kind is QuestionKind.Obstacle ? said.Category : null));
    }
}
