namespace Lodestar.Text.Statements;

/// <summary>Looks at a vision sentence in ten ways and says what it sees. It advises and never blocks: people decide (R11, R73, R106).</summary>
public static class StatementChecker
{
    private static readonly Func<ReadStatement, StatementRules, Finding>[] InEnglish =
    [
        LengthChecks.Concise,
        LengthChecks.Simple,
        LengthChecks.Memorable,
        DeedChecks.NamesTheCustomer,
        DeedChecks.Actionable,
        DeedChecks.Observable,
        WordChecks.WithoutBoast,
        WordChecks.VisionNotMission,
        WordChecks.PlainWords,
        LengthChecks.OneIdea,
    ];

    /// <summary>Outside English only length and number of ideas are judged; the other checks know English words alone.</summary>
    public static StatementReport Check(string text, string? language = null) => Check(text, language, StatementRules.Current);

    public static StatementReport Check(string text, string? language, StatementRules rules)
    {
        var statement = new ReadStatement(text, language);
        var findings = ChecksFor(statement).Select(check => rules.Weigh(check(statement, rules)));
        return new StatementReport(text, rules.Version, [.. findings]) { Language = statement.Language.Code };
    }

    private static IReadOnlyList<Func<ReadStatement, StatementRules, Finding>> ChecksFor(ReadStatement statement)
    {
        if (statement.Words.Count == 0)
            return [];
        if (statement.Language.IsEnglish)
            return InEnglish;
        return Syllables.AreCountable(statement.Text)
            ? [LengthChecks.Concise, LengthChecks.Memorable, LengthChecks.OneIdea]
            : [LengthChecks.Concise, LengthChecks.OneIdea];
    }
}
