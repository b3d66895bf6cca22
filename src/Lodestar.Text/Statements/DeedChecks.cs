using Lodestar.Text.Words;

namespace Lodestar.Text.Statements;

/// <summary>Checks of who does what for whom, and whether anybody could see it.</summary>
internal static class DeedChecks
{
    public static Finding NamesTheCustomer(ReadStatement statement, StatementRules rules)
    {
        var named = statement.HitsOf("customer");
        if (named.Count > 0)
            return new(Criterion.NamesTheCustomer, Verdict.Pass, "customer.named", new("It says whom it is for.")) { Words = Spans(named) };
        var figures = statement.HitsOf("about-customer");
        var us = statement.HitsOf("us");
        var (verdict, reason, why) =
            us.Count > 0
                ? (Verdict.Fail, "customer.us", new Message("“{0}” is us; it says nothing of whom we serve.", Quoted(statement, us)))
            : figures.Count > 0
                ? (
                    Verdict.LookAgain,
                    "customer.figure",
                    new("“{0}” is a department or a figure; nobody meets it.", Quoted(statement, figures))
                )
            : (Verdict.LookAgain, "customer.missing", new("It does not say whom it is for."));
        return new(Criterion.NamesTheCustomer, verdict, reason, why)
        {
            Words = Spans(us.Count > 0 ? us : figures),
            Try = new("Ask a reader whom they think of; if the answers differ, name the person."),
        };
    }

    /// <summary>Who does what for whom (R73): a deed a person can do today passes, a promise of a company deserves a second look.</summary>
    public static Finding Actionable(ReadStatement statement, StatementRules rules)
    {
        var deeds = Deeds.In(statement);
        if (deeds.Count > 0)
            return new(Criterion.Actionable, Verdict.Pass, "actionable.deed", new("It tells people what to do.")) { Words = Spans(deeds) };
        var weak = statement.HitsOf("weak-deed");
        if (weak.Count > 0)
            return new(
                Criterion.Actionable,
                Verdict.LookAgain,
                "actionable.weak",
                new("“{0}” is something a company does; what does a person do?", weak[0].Span.Of(statement.Text))
            )
            {
                Words = Spans(weak),
                Replacements = LengthChecks.Replacements(statement.HitsOf("plain").Where(hit => weak.Any(w => w.First == hit.First))),
                Try = new("Use a word for something one person does for another: greet, explain, make, help."),
            };
        if (WayToBe(statement) is { } be)
            return new(
                Criterion.Actionable,
                Verdict.LookAgain,
                "actionable.be",
                new("“{0}” says how to be; what does somebody do?", be.Of(statement.Text))
            )
            {
                Words = [be],
                Try = new("Name the deed that shows it: greet, explain, listen."),
            };
        return new(Criterion.Actionable, Verdict.Fail, "actionable.nothing", new("Nobody can tell from it what to do tomorrow."))
        {
            Try = new("Begin with what somebody does: “Make…”, “Help…”, “Answer…”."),
        };
    }

    // "Be friendly" is something people do, "be the best" is not.
    private static TextSpan? WayToBe(ReadStatement statement) =>
        statement.Tokens is [{ Plain: "be" } be, var next, ..] && !ReadStatement.Holds("rank", next) ? be.Span.Over(next.Span) : null;

    public static Finding Observable(ReadStatement statement, StatementRules rules)
    {
        var seen = statement.HitsOf("seen").Concat(statement.HitsOf("seen-word")).OrderBy(hit => hit.First).ToList();
        var numbers = statement.Tokens.Where(token => token.Kind is TokenKind.Number).Select(token => token.Span);
        var spans = Spans(seen).Concat(numbers).Distinct().OrderBy(span => span.Start).ToList();
        if (spans.Count > 0)
            return new(Criterion.Observable, Verdict.Pass, "observable.seen", new("Somebody standing by could see whether it happens."))
            {
                Words = spans,
            };
        var deeds = Deeds.In(statement);
        var verdict = deeds.Count > 0 ? Verdict.LookAgain : Verdict.Fail;
        return new(Criterion.Observable, verdict, "observable.unseen", new("Somebody standing by could not tell whether it happened."))
        {
            Words = Spans(deeds),
            Try = new("Say when or to whom: every, each, first, within a day."),
        };
    }

    private static string Quoted(ReadStatement statement, IEnumerable<WordHit> words) =>
        string.Join(", ", words.Select(w => w.Span.Of(statement.Text)));

    private static IReadOnlyList<TextSpan> Spans(IEnumerable<WordHit> words) => [.. words.Select(w => w.Span)];
}
