namespace Lodestar.Core.Gather;

/// <summary>A question as somebody composes it, before a survey takes it.</summary>
public sealed record QuestionDraft(QuestionKind Kind, Polarity Polarity, Wording Wording)
{
    public IReadOnlyList<QuestionOption> Options { get; init; } = [];
    public IReadOnlyList<QuestionOption> Rows { get; init; } = [];
    public ShowIf? ShowIf { get; init; }
    public string? BankKey { get; init; }

    public static QuestionDraft Of(BankQuestion question) =>
        new(question.Kind, question.Polarity, question.Wording) { BankKey = question.Key };

    /// <summary>What it lacks by itself; null when it can be asked.</summary>
    internal AskOutcome? Fault =>
        !Fits(Options, Kind.Options) || !Fits(Rows, Kind.Rows) ? AskOutcome.WrongOptions
        : HasTwins(Options) || HasTwins(Rows) ? AskOutcome.SameOptionTwice
        : null;

    private static bool Fits(IReadOnlyList<QuestionOption> options, (int Least, int Most) bounds) =>
        options.Count >= bounds.Least && options.Count <= bounds.Most && options.All(o => o.Number is >= 1 and <= QuestionOption.MaxNumber);

    private static bool HasTwins(IReadOnlyList<QuestionOption> options) =>
        options.DistinctBy(o => o.Number).Count() != options.Count
        || options.DistinctBy(o => o.Wording.Text, StringComparer.CurrentCultureIgnoreCase).Count() != options.Count;
}
