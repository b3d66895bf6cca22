namespace Lodestar.Core.Gather;

/// <summary>Something to choose. It is known by its number, which stays when its words change and is never given to another.</summary>
public sealed record QuestionOption(int Number, Wording Wording)
{
    public const int MaxNumber = 99;

    /// <summary>Options from words, numbered from 1.</summary>
    public static IReadOnlyList<QuestionOption> From(string language, params IEnumerable<string> texts) =>
        [.. texts.Select((text, i) => new QuestionOption(i + 1, new Wording(language, text)))];
}
