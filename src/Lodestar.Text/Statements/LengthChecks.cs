using Lodestar.Text.Words;

namespace Lodestar.Text.Statements;

/// <summary>Checks of how much there is to read and to remember.</summary>
internal static class LengthChecks
{
    public static Finding Concise(ReadStatement statement, StatementRules rules)
    {
        var limit = rules.LimitOf(Criterion.Concise);
        var words = statement.WordCount;
        var fillers = statement.HitsOf("filler");
        return limit.Judge(words) is Verdict.Pass
            ? new(Criterion.Concise, Verdict.Pass, "concise.short", new("{0} words: short enough to say in one breath.", words))
            : new(
                Criterion.Concise,
                limit.Judge(words),
                "concise.long",
                new("{0} words are more than most people keep; {1} or fewer are.", words, limit.Good)
            )
            {
                Words = fillers.Count > 0 ? [.. fillers.Select(hit => hit.Span)] : [Beyond(statement, limit.Good / words)],
                Replacements = Replacements(fillers),
                Try =
                    fillers.Count > 0
                        ? new("Take out the words the sentence says the same without, then read it aloud.")
                        : new("Take out what the sentence still says without."),
            };
    }

    public static Finding Simple(ReadStatement statement, StatementRules rules)
    {
        var verdict = statement.LongWords.Count == 0 ? Verdict.Pass : rules.LimitOf(Criterion.Simple).Judge(statement.Grade);
        return verdict is Verdict.Pass
            ? new(Criterion.Simple, Verdict.Pass, "simple.easy", new("Everybody can read it at first sight."))
            : new(Criterion.Simple, verdict, "simple.hard", new("Long words make it hard to read at first sight."))
            {
                Words = LongWordsOf(statement),
                Replacements = Shorter(statement),
                Try = new("Put shorter words in place of the long ones."),
            };
    }

    public static Finding Memorable(ReadStatement statement, StatementRules rules)
    {
        var limit = rules.LimitOf(Criterion.Memorable, statement.Language);
        var verdict = limit.Judge(statement.Syllables);
        return verdict is Verdict.Pass
            ? new(Criterion.Memorable, Verdict.Pass, "memorable.short", new("{0} syllables: it stays in the ear.", statement.Syllables))
            : new(
                Criterion.Memorable,
                verdict,
                "memorable.long",
                new("{0} syllables are a lot to recite; {1} or fewer stay in the ear.", statement.Syllables, limit.Good)
            )
            {
                Words = LongWordsOf(statement),
                Replacements = Shorter(statement),
                Try = new("Say it aloud three times and drop what you stumble over."),
            };
    }

    public static Finding OneIdea(ReadStatement statement, StatementRules rules)
    {
        var joins = Joins.In(statement);
        var verdict = rules.LimitOf(Criterion.OneIdea).Judge(joins.Count);
        return verdict is Verdict.Pass
            ? new(Criterion.OneIdea, Verdict.Pass, "one-idea.one", new("It holds one idea."))
            : new(Criterion.OneIdea, verdict, "one-idea.many", new("It joins {0} ideas into one sentence.", joins.Count + 1))
            {
                Words = joins,
                Try = new("Keep the idea that matters most; the others can become pillars."),
            };
    }

    internal static IReadOnlyList<Replacement> Replacements(IEnumerable<WordHit> hits) =>
        [.. hits.Where(hit => hit.Word.Instead is not null).Select(hit => new Replacement(hit.Span, hit.Word.Instead!))];

    // Only English words have shorter neighbors here; what is office language is the other check's.
    private static IReadOnlyList<Replacement> Shorter(ReadStatement statement) => Replacements(statement.HitsOf("plain"));

    private static IReadOnlyList<TextSpan> LongWordsOf(ReadStatement statement) => [.. statement.LongWords.Select(word => word.Span)];

    private static TextSpan Beyond(ReadStatement statement, double share)
    {
        var first = Math.Min(statement.Words.Count - 1, (int)(statement.Words.Count * share));
        return statement.Words[first].Span.Over(statement.Words[^1].Span);
    }
}
