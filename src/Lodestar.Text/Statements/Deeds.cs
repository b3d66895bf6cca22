using System.Buffers;

namespace Lodestar.Text.Statements;

/// <summary>
/// Tells deeds from things: in "answer your call" one answers, in "our answer" nobody does anything. A deed stands at the beginning of a
/// sentence or clause, after words such as "we" or "to", or after whoever does it.
/// </summary>
internal static class Deeds
{
    /// <summary>A sentence with more of them is none; a book is read no further.</summary>
    private const int Most = 100;

    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(",;:.!?—–(");

    public static IReadOnlyList<WordHit> In(ReadStatement statement) =>
        [.. statement.HitsOf("deed").Where(hit => IsDeed(statement, hit.First, hit.First + hit.Count)).Take(Most)];

    private static bool IsDeed(ReadStatement statement, int first, int next) =>
        Begins(statement, first) && (!DescribesAsOften(statement, first) || LeadsOn(statement, next));

    private static bool Begins(ReadStatement statement, int at) =>
        at == 0
        || ClauseBegins(statement, at)
        || ReadStatement.Holds("before-a-deed", statement.Tokens[at - 1])
        || statement.Tokens[at - 1].Plain.EndsWith("'ll", StringComparison.Ordinal)
        || statement
            .HitsOf("customer")
            .Any(whom => whom.First + whom.Count == at && statement.Tokens[at - 1].Plain is not ("your" or "yours"))
        || (IsGerund(statement, at) && !IsDescribed(statement, at));

    private static bool ClauseBegins(ReadStatement statement, int at)
    {
        var from = statement.Tokens[at - 1].Span.End;
        return statement.Text.AsSpan(from, statement.Tokens[at].Span.Start - from).ContainsAny(ClauseMarks);
    }

    private static bool IsGerund(ReadStatement statement, int at) => statement.Tokens[at].Plain.EndsWith("ing", StringComparison.Ordinal);

    // "through caring service": what stands between a preposition and a thing describes it.
    private static bool IsDescribed(ReadStatement statement, int at) => !LeadsOn(statement, at + 1);

    private static bool DescribesAsOften(ReadStatement statement, int at) => ReadStatement.Holds("also-describes", statement.Tokens[at]);

    private static bool LeadsOn(ReadStatement statement, int next) =>
        next < statement.Tokens.Count && ReadStatement.Holds("after-a-deed", statement.Tokens[next]);
}
