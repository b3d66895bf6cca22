namespace Lodestar.Core.Gather;

/// <summary>A question that the method gives to everybody.</summary>
/// <param name="Key">Never changes, so that answers of several surveys can be compared.</param>
/// <param name="Why">What its answers are good for, in one sentence.</param>
public sealed record BankQuestion(string Key, QuestionKind Kind, Polarity Polarity, string Why, Wording Wording);
