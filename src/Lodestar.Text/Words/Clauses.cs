namespace Lodestar.Text.Words;

/// <summary>Splits a short text where people change the subject: punctuation, line ends, bullets and joining words.</summary>
public static class Clauses
{
    public static IReadOnlyList<Clause> Of(string text, IReadOnlyList<Token> tokens, string language)
    {
        var joiners = ClauseBreaks.JoinerBit(Language.NumberOf(language));
        var clauses = new List<Clause>();
        var current = new List<Token>();
        foreach (var token in tokens)
        {
            if (current.Count > 0 && ClauseBreaks.IsIn(text.AsSpan(current[^1].Span.End, token.Span.Start - current[^1].Span.End)))
                Close();
            if ((ClauseBreaks.JoinsIn(token.Plain) & joiners) != 0)
                Close();
            else
                current.Add(token);
        }
        Close();
        return clauses;

        void Close()
        {
            if (current.Count > 0)
                clauses.Add(new Clause(current, language));
            current = [];
        }
    }
}
