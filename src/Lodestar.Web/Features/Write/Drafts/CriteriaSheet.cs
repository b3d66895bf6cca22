using Lodestar.Core.Write;
using Lodestar.Text.Statements;
using Criterion = Lodestar.Core.Write.Criterion;
using Hint = Lodestar.Text.Statements.Criterion;

namespace Lodestar.Web.Features.Write.Drafts;

/// <summary>The criteria as they stand beside the editor, each with what the text itself shows (R14). Hints advise, people decide.</summary>
public sealed record CriteriaSheet(string Text, StatementReport? Report, IReadOnlyList<CriterionLine> Lines)
{
    public static CriteriaSheet Empty { get; } = Of(null);

    /// <summary>Which of the most consistent themes the sentence touches (R99).</summary>
    public ThemeCover Cover { get; init; } = new([]);

    /// <summary>How near it comes to the purpose; a vision is not the purpose again (R25).</summary>
    public Nearness? Purpose { get; init; }

    /// <summary>What a writer should look at comes first; the others stand in their usual order.</summary>
    public IEnumerable<CriterionLine> WorstFirst => Lines.OrderByDescending(line => line.Worst ?? Verdict.Pass);

    public static CriteriaSheet Of(string? text)
    {
        var line = VisionText.TryParse(text)?.Value ?? "";
        var report = line.Length == 0 ? null : StatementChecker.Check(line);
        var findings = report?.Findings ?? [];
        return new(
            line,
            report,
            [.. Enum.GetValues<Criterion>().Select(c => new CriterionLine(c, [.. findings.Where(f => CriterionOf(f.Criterion) == c)]))]
        );
    }

    private static Criterion CriterionOf(Hint hint) =>
        hint switch
        {
            Hint.Concise or Hint.OneIdea => Criterion.Concise,
            Hint.Simple or Hint.PlainWords => Criterion.Simple,
            Hint.Memorable => Criterion.Memorable,
            Hint.NamesTheCustomer => Criterion.CustomerFocused,
            Hint.Actionable => Criterion.Actionable,
            Hint.Observable => Criterion.Observable,
            Hint.WithoutBoast => Criterion.TrueToday,
            Hint.VisionNotMission => Criterion.Service,
        };
}

/// <summary>One criterion and what the text checks found about it; most criteria only people can judge.</summary>
public sealed record CriterionLine(Criterion Criterion, IReadOnlyList<Finding> Findings)
{
    /// <summary>The findings that want a second look, the worst first.</summary>
    public IReadOnlyList<Finding> Doubts => [.. Findings.Where(f => f.Verdict is not Verdict.Pass).OrderByDescending(f => f.Verdict)];

    /// <summary>Null where no check can tell.</summary>
    public Verdict? Worst => Findings.Count == 0 ? null : Findings.Max(f => f.Verdict);
}
