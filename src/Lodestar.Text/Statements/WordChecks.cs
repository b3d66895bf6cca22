using Lodestar.Text.Words;

namespace Lodestar.Text.Statements;

/// <summary>Checks of single words: boast, size, jargon.</summary>
internal static class WordChecks
{
    private const int ShortestSuperlative = 6;

    public static Finding WithoutBoast(ReadStatement statement, StatementRules rules)
    {
        var boasts = statement.HitsOf("boast").Select(hit => hit.Span).Concat(Superlatives(statement)).Distinct();
        IReadOnlyList<TextSpan> found = [.. boasts.OrderBy(span => span.Start)];
        var verdict = rules.LimitOf(Criterion.WithoutBoast).Judge(found.Count);
        return verdict is Verdict.Pass
            ? new(Criterion.WithoutBoast, Verdict.Pass, "boast.none", new("It does not boast."))
            : new(
                Criterion.WithoutBoast,
                verdict,
                "boast.found",
                new("“{0}” is about us, not about the customer.", Quoted(statement, found))
            )
            {
                Words = found,
                Try = new("Say what the customer gets, and let them say it is the best."),
            };
    }

    /// <summary>Being the leader of a world market is an outcome; a service vision says how people are served (R25).</summary>
    public static Finding VisionNotMission(ReadStatement statement, StatementRules rules)
    {
        var goals = statement.HitsOf("goal").Select(hit => hit.Span).ToList();
        IReadOnlyList<TextSpan> size = [.. statement.HitsOf("scope").Select(hit => hit.Span).Concat(goals).OrderBy(span => span.Start)];
        var result = ResultOpening(statement);
        var purpose = PurposeOpening(statement);
        IReadOnlyList<TextSpan> found = [.. ((TextSpan?[])[purpose, result]).OfType<TextSpan>(), .. size];
        var verdict = rules.LimitOf(Criterion.VisionNotMission).Judge(found.Count);
        if (verdict is Verdict.Pass)
            return new(Criterion.VisionNotMission, Verdict.Pass, "mission.no", new("It speaks of serving, not of the company's goals."));
        var (reason, why) =
            result is not null ? ("mission.result", new Message("It reads like a result, not an action."))
            : size.Count == 0
                ? ("mission.purpose", new Message("It begins like a mission: “{0}” leads to a goal.", Quoted(statement, found)))
            : goals.Count == size.Count
                ? ("mission.goal", new Message("“{0}” is what the company wants, not what the customer gets.", Quoted(statement, size)))
            : (
                "mission.scope",
                new Message("“{0}” is the size of a mission; one person cannot do it for one customer.", Quoted(statement, size))
            );
        return new(Criterion.VisionNotMission, verdict, reason, why)
        {
            Words = found,
            Try =
                reason == "mission.purpose"
                    ? new("Begin with the deed itself.")
                    : new("Ask what one person does for one customer so that this comes true."),
        };
    }

    public static Finding PlainWords(ReadStatement statement, StatementRules rules)
    {
        var jargon = statement.HitsOf("jargon");
        var verdict = rules.LimitOf(Criterion.PlainWords).Judge(jargon.Count);
        if (verdict is Verdict.Pass)
            return new(Criterion.PlainWords, Verdict.Pass, "plain.yes", new("Every word is one that people use at home."));
        IReadOnlyList<TextSpan> spans = [.. jargon.Select(hit => hit.Span)];
        return new(Criterion.PlainWords, verdict, "plain.jargon", new("“{0}” is office language.", Quoted(statement, spans)))
        {
            Words = spans,
            Replacements = LengthChecks.Replacements(jargon),
            Try = new("Say it as you would to a neighbor."),
        };
    }

    // Easiest, happiest: there are too many to list.
    private static IEnumerable<TextSpan> Superlatives(ReadStatement statement)
    {
        var spared = statement.HitsOf("no-boast");
        return statement
            .Tokens.Where(token => token.Plain.Length >= ShortestSuperlative && token.Plain.EndsWith("est", StringComparison.Ordinal))
            .Select(token => token.Span)
            .Where(span => !spared.Any(hit => hit.Span.Start <= span.Start && span.End <= hit.Span.End));
    }

    private static TextSpan? ResultOpening(ReadStatement statement)
    {
        var words = statement.Tokens.SkipWhile(word => ReadStatement.Holds("lead-in", word)).Take(2).ToList();
        if (words is [{ Plain: "be" or "being" } be, var next])
            return ReadStatement.Holds("rank", next) ? be.Span : null; // "be friendly" is something people do, "be the best" is not
        return words is [var first, ..] && ReadStatement.Holds("result", first) ? first.Span : null;
    }

    // Missions are goals, and so begin with "to"; what one does begins with the deed.
    private static TextSpan? PurposeOpening(ReadStatement statement) => statement.Tokens is [{ Plain: "to" } to, _, ..] ? to.Span : null;

    private static string Quoted(ReadStatement statement, IReadOnlyList<TextSpan> words) =>
        string.Join(", ", words.Select(w => w.Of(statement.Text)));
}
