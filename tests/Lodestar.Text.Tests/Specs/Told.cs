using Lodestar.Text.Diff;
using Lodestar.Text.Recall;
using Lodestar.Text.Statements;

namespace Lodestar.Text.Tests.Specs;

/// <summary>Findings in the short notation of the examples.</summary>
internal static class Told
{
    public static string By(Spec spec) =>
        string.Join(
            '\n',
            spec.Kind switch
            {
                "check" => Check(StatementChecker.Check(spec.Given[0], spec.Given.ElementAtOrDefault(1))),
                "themes" => Cover(ThemeCover.Of(spec.Given[0], spec.Given[1].Split(", ").Select(KnownTheme.Named)), spec.Given[0]),
                "diff" => Diff(WordDiff.Between(spec.Given[0], spec.Given[1])),
                "recall" => Recall(Recitation.Of(spec.Given[0], spec.Given[1])),
                "situation" => Situation(WordsFromSituation.Of(spec.Given[0], spec.Given[1].Split(", "), spec.Given[2])),
                "behavior" => Behavior(BehaviorFromWords.Of(spec.Given[0], spec.Given.Skip(2), spec.Given[1])),
                _ => throw new InvalidOperationException($"Nobody knows what to do with '{spec.Kind}'."),
            }
        );

    private static IEnumerable<string> Check(StatementReport report) =>
        report.Hints.Select(hint => Check(hint, report.Text)).Prepend($"{report.Points:0.#} of {report.Possible:0.#}");

    private static string Check(Finding finding, string text)
    {
        var words = finding.Words.Count == 0 ? "" : $": {string.Join(" | ", finding.Words.Select(word => word.Of(text)))}";
        var plainer = finding.Replacements.Select(r => $"{r.Place.Of(text)} > {(r.By.Length == 0 ? "-" : r.By)}");
        return $"{(finding.Verdict is Verdict.Fail ? "-" : "?")} {finding.Reason}{words}"
            + (finding.Replacements.Count == 0 ? "" : $" ({string.Join(", ", plainer)})");
    }

    private static IEnumerable<string> Cover(ThemeCover cover, string text) =>
        cover.Themes.Select(t =>
            t.IsTouched ? $"+ {t.Theme.Name}: {string.Join(" | ", t.Words.Select(w => w.Of(text)))}" : $"- {t.Theme.Name}"
        );

    private static string[] Diff(WordDiff diff) =>
        [string.Concat(diff.Changes.Select(c => (c.IsGlued ? "" : " ") + Step(c))).Trim(), $"{diff.WordsChanged}: {diff.Size}"];

    private static string? Step(WordChange change) =>
        change.Kind switch
        {
            ChangeKind.Same => change.After,
            ChangeKind.Retouch => $"[{change.Before}~{change.After}]",
            ChangeKind.Swap => $"[{change.Before}→{change.After}]",
            ChangeKind.Insert => $"[+{change.After}]",
            ChangeKind.Delete => $"[-{change.Before}]",
            ChangeKind.MoveAway => $"[{change.Before}»]",
            ChangeKind.MoveHere => $"[»{change.After}]",
        };

    private static string[] Recall(Recitation recited) =>
        [
            string.Join(' ', recited.Words.Select(Word)),
            $"score {recited.Score:0.00}, exact {recited.Exact:0.00}, order {recited.Order:0.00}, meaning {recited.Meaning:0.00}",
        ];

    private static string? Word(RecalledWord word) =>
        word.Fate switch
        {
            WordFate.Kept => word.Expected,
            WordFate.OutOfPlace => $"[{word.Expected} elsewhere]",
            WordFate.SameMeaning => $"[{word.Expected} ~ {word.Typed}]",
            WordFate.Swapped => $"[{word.Expected} ≠ {word.Typed}]",
            WordFate.Missed => $"[{word.Expected} missed]",
            WordFate.Extra => $"(+{word.Typed})",
        };

    private static IEnumerable<string> Situation(WordsFromSituation named) =>
        [
            .. named.Called.Select(word => word.Named is null ? $"- {word.Word}" : $"+ {word.Word}: {word.Named}"),
            .. named.Others.Select(word => $"? {word}, in the vision but not called for"),
            .. named.Foreign.Select(word => $"? {word}, not in the vision"),
            $"{(named.IsRight ? "right" : "not yet")}, {named.Score:0.00}",
        ];

    private static IEnumerable<string> Behavior(BehaviorFromWords answer) =>
        [
            answer.Behavior is { } agreed ? $"agreed: {agreed}"
            : answer.OnlyRepeats ? "only the words again"
            : answer.NamesADeed ? "a deed, not agreed yet"
            : "no deed",
        ];
}
