using Lodestar.Text.Themes.Reading;
using Lodestar.Text.Words;

namespace Lodestar.Text.Themes.Naming;

/// <summary>Guesses names: a capitalized word that nobody ever writes small. It rather drops a good quote than names a person.</summary>
internal sealed class PersonalNames(Vocabulary words)
{
    private readonly HashSet<string> _writtenSmall =
    [
        .. Enumerable.Range(0, words.Count).Where(word => words[word].IsWrittenSmall).Select(word => words[word].Plain),
    ];

    public bool MayNameSomebody(IReadOnlyList<Token> sentence, IReadOnlyList<TextSpan> known) =>
        sentence.Any(token =>
            token.Kind is TokenKind.Word
            && char.IsUpper(token.Text[0])
            && !known.Any(span => token.Span.Start >= span.Start && token.Span.End <= span.End)
            && !Language.IsSmallWord(token.Plain, Language.Unknown)
            && !_writtenSmall.Contains(token.Plain)
        );
}
