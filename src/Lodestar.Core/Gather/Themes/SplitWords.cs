using Lodestar.Core.Organizations;
using Lodestar.Text.Words;

namespace Lodestar.Core.Gather.Themes;

/// <summary>Words or short phrases of which any one makes an answer leave a theme for a new one, compared as the engine compares them.</summary>
public sealed class SplitWords
{
    /// <summary>Characters of all of them together, as they are kept.</summary>
    public const int MaxLength = ThemePart.MaxPhraseLength;

    private const string Between = ", ";
    private readonly string[][] _stems;

    private SplitWords(string[] phrases)
    {
        Phrases = phrases;
        _stems = [.. phrases.Select(phrase => Tokenizer.Tokens(phrase).Select(token => token.Stem).ToArray())];
    }

    public IReadOnlyList<string> Phrases { get; }

    /// <summary>Reads what stands between commas, semicolons and line ends; null where no word does, or more than is kept.</summary>
    public static SplitWords? TryParse(string? input)
    {
        var phrases = (input ?? "")
            .Split([',', ';', '\n'])
            .Select(Line.Of)
            .Where(phrase => Tokenizer.Tokens(phrase).Count > 0)
            .DistinctBy(phrase => phrase.ToUpperInvariant())
            .ToArray();
        return phrases.Length > 0 && string.Join(Between, phrases).Length <= MaxLength ? new SplitWords(phrases) : null;
    }

    /// <summary>Those that stand in none of these sentences.</summary>
    public IEnumerable<string> MissingIn(IReadOnlyCollection<string> sentences)
    {
        var said = sentences.Select(StemsOf).ToList();
        return Phrases.Where((_, i) => !said.Exists(sentence => Holds(sentence, _stems[i])));
    }

    public bool IsAnyIn(string sentence)
    {
        var said = StemsOf(sentence);
        return Array.Exists(_stems, phrase => Holds(said, phrase));
    }

    public override string ToString() => string.Join(Between, Phrases);

    private static string[] StemsOf(string sentence) => [.. Tokenizer.Tokens(sentence).Select(token => token.Stem)];

    private static bool Holds(string[] sentence, string[] phrase) => sentence.AsSpan().IndexOf(phrase) >= 0;
}
