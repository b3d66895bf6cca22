using Lodestar.Text.Statements;
using Lodestar.Text.Words;

namespace Lodestar.Web.Commands;

/// <summary>Writes what the checks found: sentences for people, JSON for programs.</summary>
internal sealed class TextCheckOutput(StatementReport report, TextCheckSurroundings around)
{
    private const int Indent = 32;

    public void Print(TextWriter output)
    {
        output.WriteLine(report.Text);
        output.WriteLine(
            $"{report.Score:0.0} of {StatementReport.OutOf:0}: {report.Points:0.#} of {report.Possible:0.#} points (rules {report.RulesVersion})\n"
        );
        foreach (var finding in report.Findings)
        {
            output.WriteLine(
                $"  {MarkOf(finding.Verdict)} {NameOf(finding.Criterion), -20} {$"{finding.Points:0.#}/{finding.Weight:0.#}", -6} {finding.Why}"
            );
            foreach (var line in AdviceOf(finding))
                output.WriteLine(new string(' ', Indent) + line);
        }
        if (report.Findings.Count < Enum.GetValues<Criterion>().Length)
            output.WriteLine($"\nRead as “{report.Language}”: the other checks know English words alone.");
        PrintAround(output);
    }

    public object AsJson() =>
        new
        {
            report.Text,
            report.Language,
            report.Score,
            report.Points,
            report.Possible,
            report.RulesVersion,
            Findings = report.Findings.Select(AsJson),
            Themes = AsJson(around.Themes),
            Mission = around.Mission is { } mission
                ? new
                {
                    Nearness = Math.Round(mission.Value, 3),
                    mission.IsKin,
                    mission.SaysItAgain,
                }
                : null,
            Values = AsJson(around.Values),
        };

    private IEnumerable<string> AdviceOf(Finding finding)
    {
        if (finding.Verdict is Verdict.Pass)
            yield break;
        if (finding.Words.Count > 0 && !finding.Why.Args.OfType<string>().Any()) // else the sentence quotes them
            yield return $"{string.Join(" · ", finding.Words.Select(word => word.Of(report.Text)))}";
        if (finding.Try is { } advice)
            yield return advice.ToString();
        if (finding.Replacements.Count > 0)
            yield return $"Plainer: {string.Join(", ", finding.Replacements.Select(Told))}";
    }

    private string Told(Replacement replacement) =>
        replacement.By.Length == 0
            ? $"no “{replacement.Place.Of(report.Text)}”"
            : $"{replacement.Place.Of(report.Text)} → {replacement.By}";

    private void PrintAround(TextWriter output)
    {
        if (around.Themes.Themes.Count > 0)
            Print(output, "themes", around.Themes);
        if (around.Values.Themes.Count > 0)
            Print(output, "values", around.Values);
        if (around.Mission is { } mission)
            output.WriteLine(
                mission.SaysItAgain ? $"\nThis is the mission again ({mission.Value:0.00} of 1)."
                : mission.IsKin ? $"\nIt is near the mission ({mission.Value:0.00} of 1)."
                : $"\nIt says something else than the mission ({mission.Value:0.00} of 1)."
            );
    }

    private void Print(TextWriter output, string what, ThemeCover cover)
    {
        output.WriteLine($"\nTouches {cover.Touched.Count()} of {cover.Themes.Count} {what}:");
        foreach (var theme in cover.Themes)
            output.WriteLine(
                $"  {(theme.IsTouched ? "+" : "-")} {theme.Theme.Name, -20} {string.Join(" · ", theme.Words.Select(word => word.Of(report.Text)))}".TrimEnd()
            );
    }

    private static object AsJson(Finding finding) =>
        new
        {
            finding.Criterion,
            finding.Verdict,
            finding.Points,
            finding.Weight,
            finding.Reason,
            Why = finding.Why.ToString(),
            Try = finding.Try?.ToString(),
            Words = finding.Words.Select(AsJson),
            Replacements = finding.Replacements.Select(r => new { Place = AsJson(r.Place), r.By }),
        };

    private static object? AsJson(ThemeCover cover) =>
        cover.Themes.Count == 0
            ? null
            : new
            {
                Share = Math.Round(cover.Share, 3),
                Touched = cover.Touched.Select(t => new { t.Theme.Name, Words = t.Words.Select(AsJson) }),
                Missed = cover.Missed.Select(t => t.Theme.Name),
            };

    private static int[] AsJson(TextSpan span) => [span.Start, span.End];

    private static string MarkOf(Verdict verdict) =>
        verdict switch
        {
            Verdict.Pass => "+",
            Verdict.LookAgain => "?",
            Verdict.Fail => "-",
        };

    private static string NameOf(Criterion criterion) =>
        criterion switch
        {
            Criterion.Concise => "concise",
            Criterion.Simple => "simple",
            Criterion.Memorable => "memorable",
            Criterion.NamesTheCustomer => "names the customer",
            Criterion.Actionable => "actionable",
            Criterion.Observable => "observable",
            Criterion.WithoutBoast => "without boast",
            Criterion.VisionNotMission => "not a mission",
            Criterion.PlainWords => "plain words",
            Criterion.OneIdea => "one idea",
        };
}
