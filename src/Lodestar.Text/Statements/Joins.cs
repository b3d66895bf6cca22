using System.Collections.Frozen;
using Lodestar.Text.Words;

namespace Lodestar.Text.Statements;

/// <summary>Where a statement joins one idea to the next: "and" in its language, commas and semicolons in all.</summary>
internal static class Joins
{
    private const string Marks = ",;&+،؛、，；";

    private static readonly FrozenDictionary<string, FrozenSet<string>> Words = WordLists
        .Lines("statement-joins.txt")
        .Select(line => line.Split(':', 2))
        .ToFrozenDictionary(
            line => line[0],
            line => line[1].Split(',', StringSplitOptions.TrimEntries).Select(PlainForm.Of).ToFrozenSet(StringComparer.Ordinal)
        );

    private static readonly FrozenSet<string> InAnyLanguage = Words.Values.SelectMany(words => words).ToFrozenSet(StringComparer.Ordinal);

    public static IReadOnlyList<TextSpan> In(ReadStatement statement)
    {
        var words = WordsOf(statement.Language);
        var joins = statement.Tokens.Where(token => words.Contains(token.Plain) && !IsWordOfItsOwn(token)).Select(token => token.Span);
        var marks = statement
            .Text.Index()
            .Where(c => Marks.Contains(c.Item, StringComparison.Ordinal) && IsBetweenWords(statement, c.Index))
            .Select(c => new TextSpan(c.Index, 1));
        var pairs = statement.HitsOf("customer").Where(hit => hit.Count > 1).ToList(); // ladies and gentlemen
        return OncePerGap(
            statement,
            joins.Concat(marks).Where(join => !pairs.Exists(pair => pair.Span.Start <= join.Start && join.End <= pair.Span.End))
        );
    }

    // ", and" joins once.
    private static List<TextSpan> OncePerGap(ReadStatement statement, IEnumerable<TextSpan> joins)
    {
        var once = new List<TextSpan>();
        foreach (var join in joins.OrderBy(span => span.Start))
        {
            if (once.Count > 0 && string.IsNullOrWhiteSpace(statement.Text[once[^1].End..join.Start]))
                once[^1] = once[^1].Over(join);
            else
                once.Add(join);
        }
        return once;
    }

    // Of a language that nobody named only the script is known, and scripts seldom share a word for "and".
    private static FrozenSet<string> WordsOf(StatementLanguage language) =>
        Words.GetValueOrDefault(language.Code, language.IsKnown ? FrozenSet<string>.Empty : InAnyLanguage);

    // A capital I is no Polish "and".
    private static bool IsWordOfItsOwn(Token token) => token.Text is "I";

    private static bool IsBetweenWords(ReadStatement statement, int at) =>
        statement.Tokens.Count > 0
        && at > statement.Tokens[0].Span.Start
        && at < statement.Tokens[^1].Span.Start
        && !(char.IsAsciiDigit(statement.Text[at - 1]) && char.IsAsciiDigit(statement.Text[at + 1])); // 10,000 is one word
}
