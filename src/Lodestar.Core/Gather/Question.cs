namespace Lodestar.Core.Gather;

/// <summary>A question of one survey. Its id is what it is known by; its words may change until the survey opens.</summary>
public sealed class Question
{
    internal Question(Survey survey, int ordinal, QuestionDraft draft)
    {
        (OrganizationId, SurveyId, Ordinal) = (survey.OrganizationId, survey.Id, ordinal);
        (Kind, Polarity, Wording, BankKey) = (draft.Kind, draft.Polarity, draft.Wording, draft.BankKey);
        (Options, Rows, ShowIf) = (draft.Options, draft.Rows, draft.ShowIf);
    }

    private Question() => Wording = null!; // EF

    public Guid OrganizationId { get; private init; }
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public Guid SurveyId { get; private init; }

    /// <summary>From 1.</summary>
    public int Ordinal { get; private set; }
    public QuestionKind Kind { get; private init; }
    public Polarity Polarity { get; private set; }
    public Wording Wording { get; private set; }

    /// <summary>What can be chosen: options, the columns of a matrix, or the words at the ends of a scale.</summary>
    public IReadOnlyList<QuestionOption> Options { get; private set; } = [];
    public IReadOnlyList<QuestionOption> Rows { get; private set; } = [];

    /// <summary>Null when it is asked of everybody.</summary>
    public ShowIf? ShowIf { get; private set; }

    /// <summary>The question of the bank it was taken from, if it was: its words are those of the method.</summary>
    public string? BankKey { get; init; }

    /// <summary>Its answers are read for themes; obstacles have a list of their own.</summary>
    public bool FeedsThemes => Kind is QuestionKind.Open or QuestionKind.Short && Polarity is not Polarity.InTheWay;

    /// <summary>The numbers that can be chosen.</summary>
    public IEnumerable<int> Numbers => Kind.IsGraded ? Kind.Grades : Options.Select(o => o.Number);

    /// <summary>The most characters one may write.</summary>
    public int MostCharacters => Kind is QuestionKind.Short ? AnswerText.MaxShortLength : AnswerText.MaxLength;

    /// <summary>What is wrong with an answer before it is sent on; null when it may be taken.</summary>
    public AnswerFault? FaultIn(SubmittedAnswer said)
    {
        if (Kind.IsInWords)
            return AnswerText.IsTooLong(said.Text ?? "", MostCharacters) ? AnswerFault.TooLong : null;
        if (Choice.TryRead(this, said.Picks, out _))
            return null;
        return Kind is QuestionKind.Rank ? AnswerFault.PlacesClash : AnswerFault.NoSuchOption;
    }

    /// <summary>True when something was written or chosen.</summary>
    public bool IsAnsweredBy(SubmittedAnswer said) =>
        Kind.IsInWords ? AnswerText.Clean(said.Text) is not null : Choice.TryRead(this, said.Picks, out var choice) && choice is not null;

    internal QuestionDraft ToDraft() =>
        new(Kind, Polarity, Wording)
        {
            Options = Options,
            Rows = Rows,
            ShowIf = ShowIf,
            BankKey = BankKey,
        };

    internal void Become(QuestionDraft draft)
    {
        (Polarity, ShowIf) = (draft.Polarity, draft.ShowIf);
        (Wording, Options, Rows) = (draft.Wording, draft.Options, draft.Rows);
    }

    internal void MoveTo(int ordinal) => Ordinal = ordinal;
}

/// <summary>Why an answer cannot be taken as it is.</summary>
public enum AnswerFault
{
    TooLong,
    NoSuchOption,
    PlacesClash,
}
