using Lodestar.Text.Words;

namespace Lodestar.Text.Statements;

/// <summary>
/// Which of the words that carry an intent come back in what somebody reads in a sentence, and which are missing (R17). A word comes back as itself, as
/// a word of the same theme, or as one that is used alike; turned around ("not calm") it does not.
/// </summary>
/// <param name="Said">Places in the intent, in its order.</param>
/// <param name="Missing">Places in the intent, in its order.</param>
public sealed record IntentGap(IReadOnlyList<TextSpan> Said, IReadOnlyList<TextSpan> Missing)
{
    /// <summary>Below this, two words have nothing to do with each other.</summary>
    private const double Kin = .55;

    private static readonly HashSet<string> s_general = [.. WordLists.Words("generic.en.txt").Select(EnglishStemmer.Stem)];

    /// <summary>At least half of what carries the intent comes back; an intent without words holds nothing against anybody.</summary>
    public bool Holds => Said.Count >= Missing.Count;

    /// <summary>
    /// Lays a reading beside the intent. The words that speak of service (calm, clear, on time) carry the intent; where it has none, all that are
    /// not general; where it has none of those either, all but the small ones.
    /// </summary>
    public static IntentGap Between(string intent, string reading, WordKinship? kinship = null)
    {
        kinship ??= WordKinship.ByStems;
        var (meant, read) = (WordsOf(intent), WordsOf(reading));
        var carrying = Carrying(meant);
        var said = carrying
            .Where(word => read.Any(r => r.IsTurned == word.IsTurned && kinship.Between(word.Token, r.Token) >= Kin))
            .ToList();
        return new([.. said.Select(w => w.Token.Span)], [.. carrying.Except(said).Select(w => w.Token.Span)]);
    }

    private static IReadOnlyList<Word> Carrying(IReadOnlyList<Word> words)
    {
        var ofService = words.Where(w => CodebookWords.ThemeOf(w.Token) is not null).ToList();
        if (ofService.Count > 0)
            return ofService;
        var telling = words.Where(w => !s_general.Contains(w.Token.Stem)).ToList();
        return telling.Count > 0 ? telling : words;
    }

    private static List<Word> WordsOf(string text)
    {
        var tokens = Tokenizer.Tokens(text);
        return
        [
            .. Clauses
                .Of(text, tokens, Language.Of(tokens))
                .SelectMany(clause =>
                    clause
                        .Tokens.Select((token, at) => (token, at))
                        .Where(t => clause.IsContent(t.token) && !Negation.IsNegator(t.token.Plain))
                        .Select(t => new Word(t.token, clause.NegatorOf(t.at) is not null))
                ),
        ];
    }

    private sealed record Word(Token Token, bool IsTurned);
}
