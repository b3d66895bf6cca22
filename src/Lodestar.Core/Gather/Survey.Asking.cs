namespace Lodestar.Core.Gather;

/// <summary>What a survey asks, for as long as it is a draft; opening fixes all of it (anonymity rule 4).</summary>
public sealed partial class Survey
{
    public AskOutcome Ask(BankQuestion question) => Ask(QuestionDraft.Of(question));

    public AskOutcome Ask(QuestionKind kind, Polarity polarity, Wording wording, string? bankKey = null) =>
        Ask(new QuestionDraft(kind, polarity, wording) { BankKey = bankKey });

    public AskOutcome Ask(QuestionDraft draft)
    {
        if (State is not SurveyState.Draft)
            return AskOutcome.AlreadyOpened;
        if (_questions.Count == MaxQuestions)
            return AskOutcome.TooMany;
        if (_questions.Any(q => q.Wording.Text == draft.Wording.Text))
            return AskOutcome.AlreadyAsked;
        if (draft.Fault is { } fault)
            return fault;
        if (draft.ShowIf is { } condition && !condition.FitsBehind(_questions))
            return AskOutcome.AsksTooEarly;

        _questions.Add(new Question(this, _questions.Count + 1, draft));
        _inOrder = null;
        return AskOutcome.Asked;
    }

    /// <summary>Other words, options or conditions; the question stays the same one, and so do the options that keep their numbers.</summary>
    public AskOutcome Change(Guid questionId, QuestionDraft draft)
    {
        if (State is not SurveyState.Draft)
            return AskOutcome.AlreadyOpened;
        if (_questions.Find(q => q.Id == questionId) is not { } question)
            return AskOutcome.NoSuchQuestion;
        if (_questions.Any(q => q != question && q.Wording.Text == draft.Wording.Text))
            return AskOutcome.AlreadyAsked;
        if ((draft with { Kind = question.Kind }).Fault is { } fault)
            return fault;

        var before = question.ToDraft();
        question.Become(draft);
        if (IsInOrder(Questions))
            return AskOutcome.Asked;
        question.Become(before);
        return draft.ShowIf is { } condition && !condition.FitsBehind(Before(question)) ? AskOutcome.AsksTooEarly : AskOutcome.Needed;
    }

    public AskOutcome Remove(Guid questionId)
    {
        if (State is not SurveyState.Draft)
            return AskOutcome.AlreadyOpened;
        if (_questions.Find(q => q.Id == questionId) is not { } question)
            return AskOutcome.NoSuchQuestion;
        if (_questions.Count == 1)
            return AskOutcome.LastOne;
        if (_questions.Any(q => q.ShowIf?.QuestionId == questionId))
            return AskOutcome.Needed;

        _questions.Remove(question);
        _inOrder = null;
        Number(Questions);
        return AskOutcome.Asked;
    }

    /// <summary>One step up (-1) or down (1); refused where a question would come before the one it waits for.</summary>
    public AskOutcome Move(Guid questionId, int step)
    {
        if (State is not SurveyState.Draft)
            return AskOutcome.AlreadyOpened;
        var ordered = Questions.ToList();
        var from = ordered.FindIndex(q => q.Id == questionId);
        var to = from + Math.Sign(step);
        if (from < 0 || to < 0 || to >= ordered.Count)
            return AskOutcome.NoSuchQuestion;

        (ordered[from], ordered[to]) = (ordered[to], ordered[from]);
        if (!IsInOrder(ordered))
            return AskOutcome.AsksTooEarly;
        Number(ordered);
        return AskOutcome.Asked;
    }

    /// <summary>
    /// The same questions asked again: a new draft with a link of its own. Every protection comes along and every answer stays behind
    /// (https://github.com/formbricks/formbricks/issues/8716).
    /// </summary>
    public Survey Copy(string title, DateTimeOffset now)
    {
        var titles = title.Trim() == Title ? Titles : new Wording(Titles.Language, title);
        var copy = new Survey(OrganizationId, titles, Smallest, now);
        copy.Address(Audience, IsByInvitation);
        copy.Cut(Cuts.At([])); // its sites are listed anew when it opens
        var twins = new Dictionary<Guid, Guid>();
        foreach (var question in Questions)
        {
            var condition = question.ShowIf is { } showIf ? showIf with { QuestionId = twins[showIf.QuestionId] } : null;
            var twin = new Question(copy, question.Ordinal, question.ToDraft() with { ShowIf = condition });
            copy._questions.Add(twin);
            twins[question.Id] = twin.Id;
        }
        return copy;
    }

    private IEnumerable<Question> Before(Question question) => Questions.TakeWhile(q => q != question);

    private static bool IsInOrder(IReadOnlyList<Question> ordered) =>
        ordered.Index().All(q => q.Item.ShowIf?.FitsBehind(ordered.Take(q.Index)) ?? true);

    private void Number(IReadOnlyList<Question> ordered)
    {
        foreach (var (index, question) in ordered.Index())
            question.MoveTo(index + 1);
        _inOrder = null;
    }
}

/// <summary>What a draft says to a change of what it asks.</summary>
public enum AskOutcome
{
    /// <summary>It stands as wished.</summary>
    Asked,
    AlreadyAsked,
    TooMany,
    AlreadyOpened,

    /// <summary>Too few or too many options or rows.</summary>
    WrongOptions,
    SameOptionTwice,

    /// <summary>It waits for a question that does not come before it, or for an answer that cannot be given there.</summary>
    AsksTooEarly,

    /// <summary>Another question waits for it, or for one of its options.</summary>
    Needed,

    /// <summary>A survey asks at least one question.</summary>
    LastOne,
    NoSuchQuestion,
}
