using Lodestar.Core.Statistics;

namespace Lodestar.Core.GutCheck;

/// <summary>What the readers of a closed round said, against the line of 95 percent (R111), with its interval.</summary>
public sealed class RoundResult
{
    public const double Line = 0.95;

    /// <summary>Fewer answers than this are no gut check.</summary>
    public const int Fewest = 5;

    /// <summary>Below this a single hesitation misses the line, so the honest rule is "all but one, and that one answered".</summary>
    public const int SmallGroup = 20;

    private readonly string _sentence;

    private RoundResult(Round round, IReadOnlyList<Reader> answered, int invited, IReadOnlyList<WordHeat> words) =>
        (_sentence, Answered, Invited, Words) = (round.Sentence.Value, answered, invited, words);

    public int Invited { get; }
    public IReadOnlyList<Reader> Answered { get; }
    public IReadOnlyList<WordHeat> Words { get; }

    /// <summary>Those who said "definitely us" of those who answered.</summary>
    public Rate Agreement => new(Count(Reaction.DefinitelyUs), Answered.Count);

    /// <summary>By their words, not by when they came: nobody is recognized by their place in the list.</summary>
    public IReadOnlyList<Reader> Hesitaters =>
        [.. Answered.Where(r => r.Hesitates).OrderBy(r => r.Reaction).ThenBy(r => r.Reason, StringComparer.Ordinal)];

    public bool IsSmall => Answered.Count < SmallGroup;

    public Verdict Verdict =>
        this switch
        {
            { Answered.Count: < Fewest } => Verdict.TooFewAnswers,
            { Agreement.Share: >= Line } => Verdict.DefinitelyUs,
            { IsSmall: true, Hesitaters: [{ Reply.Length: > 0 }] } => Verdict.DefinitelyUs,
            { IsSmall: true, Hesitaters: [_] } => Verdict.AnswerTheLastOne,
            _ => Verdict.NotYet,
        };

    /// <summary>What readers would do tomorrow, in the order of the words: nobody is recognized by their place.</summary>
    public IReadOnlyList<string> ColdReads =>
        [.. Answered.Select(r => r.ColdRead).Where(text => text.Length > 0).Order(StringComparer.Ordinal)];

    /// <summary>How the sentence stayed with those who typed it from memory, word by word.</summary>
    public RecalledSentence Recalled =>
        RecalledSentence.Of(_sentence, [.. Answered.Select(r => r.Recited).Where(t => !string.IsNullOrEmpty(t)).OfType<string>()]);

    /// <summary>Who came without being chosen.</summary>
    public int ByOpenLink => Answered.Count(r => r.CameByOpenLink);

    /// <summary>By point of view, only where a group is large enough that nobody stands alone in it.</summary>
    public IReadOnlyList<KindResult> ByKind => KindResult.Of(Answered);

    public int Count(Reaction reaction) => Answered.Count(r => r.Reaction == reaction);

    internal static RoundResult Of(Round round)
    {
        var answered = round.Readers.Where(r => r.HasAnswered).ToList();
        var invited = round.Readers.Count(r => r.HasAnswered || r.WithdrawnAt is null);
        return new(round, answered, invited, [.. round.Sentence.Words.Select((word, i) => WordHeat.Of(word, i, answered))]);
    }
}

/// <summary>What a closed round allows next.</summary>
public enum Verdict
{
    /// <summary>Ask more people first.</summary>
    TooFewAnswers,

    /// <summary>A word or two keep people from saying yes.</summary>
    NotYet,

    /// <summary>All but one agree; their reason deserves an answer before anything is adopted.</summary>
    AnswerTheLastOne,

    /// <summary>The sentence may be adopted.</summary>
    DefinitelyUs,
}
