using Lodestar.Text.Words;

namespace Lodestar.Text.Statements;

/// <summary>Finds the words of one statement that touch a theme.</summary>
internal sealed class ThemeTouchReader
{
    private readonly IReadOnlyList<Token> _tokens;
    private readonly IReadOnlyList<(string Key, TextSpan Span)> _hits;
    private readonly WordKinship _kinship;

    public ThemeTouchReader(string statement, WordKinship kinship)
    {
        _kinship = kinship;
        _tokens = Tokenizer.Tokens(statement);
        _hits = [.. CodebookWords.In(_tokens)];
    }

    public IReadOnlyList<TextSpan> WordsFor(KnownTheme theme)
    {
        var known = _hits.Where(hit => hit.Key == theme.Key).Select(hit => hit.Span);
        var said = theme.Phrases.Prepend(theme.Name).Select(ContentOf).Where(phrase => phrase.Count > 0).ToList();
        var spans = known.Concat(said.SelectMany(WordsOf)).Concat(WordsLike(said)).Distinct().OrderBy(span => span.Start).ToList();
        return [.. spans.Where(span => !spans.Exists(other => other != span && other.Start <= span.Start && span.End <= other.End))];
    }

    /// <summary>The words of a phrase, when the statement holds all of them.</summary>
    private IEnumerable<TextSpan> WordsOf(IReadOnlyList<Token> phrase)
    {
        var places = phrase.Select(word => _tokens.FirstOrDefault(token => token.Plain == word.Plain || token.Stem == word.Stem)).ToList();
        return places.TrueForAll(place => place is not null) ? places.Select(place => place!.Span) : [];
    }

    // A word the codebook knows speaks of its own theme alone; of the others, how they are used decides.
    private IEnumerable<TextSpan> WordsLike(IEnumerable<IReadOnlyList<Token>> said)
    {
        var words = said.Where(phrase => phrase.Count == 1).Select(phrase => phrase[0]).ToList();
        return _tokens
            .Where(token =>
                !CodebookWords.IsSmall(token) && words.Exists(word => _kinship.Between(token, word) >= StatementRules.Current.Touch)
            )
            .Select(token => token.Span);
    }

    private static IReadOnlyList<Token> ContentOf(string phrase) =>
        [.. Tokenizer.Tokens(phrase).Where(token => !CodebookWords.IsSmall(token))];
}
