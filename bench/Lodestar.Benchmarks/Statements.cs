using System.Diagnostics;
using Lodestar.Text.Statements;

namespace Lodestar.Benchmarks;

/// <summary>
/// How well the sum of the ten checks tells service visions from missions, visions and weak visions: the chance that the better kind of sentence
/// scores higher (AUC). Takes a folder with statements.tsv; no sentence of it is in this repository.
/// </summary>
internal static class Statements
{
    private const string Vision = "service_vision";
    private static readonly string[] Rest = ["weak_service_vision", "mission", "vision"];

    public static Task RunAsync(string? folder)
    {
        var file = Path.Combine(folder ?? "", "statements.tsv");
        if (folder is null || !File.Exists(file))
        {
            Console.WriteLine("Name the folder that holds statements.tsv: bin/bench statements FOLDER");
            return Task.CompletedTask;
        }
        var statements = Read(file);
        var watch = Stopwatch.StartNew();
        var scored = statements.ConvertAll(s => (s.Kind, Report: StatementChecker.Check(s.Text, "en")));
        var perSentence = watch.Elapsed.TotalMicroseconds / statements.Count;
        Quality(statements, scored, file);
        Means(scored);
        Console.WriteLine($"\n{perSentence:0} µs a sentence, the first ones included");
        return Task.CompletedTask;
    }

    private static void Quality(
        IReadOnlyList<(string Kind, string Text)> statements,
        IReadOnlyList<(string Kind, StatementReport Report)> scored,
        string file
    )
    {
        var table = new Table("service visions v rest", "AUC");
        var reference = PythonReference.Of(file);
        table.Add(reference.Name, reference.Auc);
        table.Add("the ten checks as shipped", Auc(scored, report => report.Score));
        table.Add("weights chosen without the sentence (leave one out)", LeaveOneOut(scored));
        table.Add("words that stand in one sentence only hidden", Auc(Unseen.Of(statements), report => report.Score));
        table.Add("without the check of mission size", Auc(scored, report => Sum(report, c => c is Criterion.VisionNotMission ? 0 : 1)));
        table.Add("without the opening “to”", Auc(statements.Select(s => (s.Kind, WithoutTo(s.Text))), report => report.Score));
        table.Print();
    }

    private static StatementReport WithoutTo(string text) =>
        StatementChecker.Check(text.StartsWith("To ", StringComparison.Ordinal) ? text[3..] : text, "en");

    private static void Means(IReadOnlyList<(string Kind, StatementReport Report)> scored)
    {
        var table = new Table("mean", ["score", .. Enum.GetNames<Criterion>()]);
        foreach (var kind in scored.GroupBy(s => s.Kind))
        {
            var points = Enum.GetValues<Criterion>().Select(c => kind.Average(s => s.Report[c]!.Points / s.Report[c]!.Weight));
            table.Add(kind.Key, [kind.Average(s => s.Report.Score), .. points]);
        }
        table.Print();
    }

    /// <summary>Each sentence is scored with the two double weights that tell the others apart best.</summary>
    private static double LeaveOneOut(IReadOnlyList<(string Kind, StatementReport Report)> scored)
    {
        var checks = Enum.GetValues<Criterion>();
        var weightings = checks.SelectMany(one => checks.Where(other => other >= one).Select(other => (one, other))).ToList();
        var judged = scored.Where(s => s.Kind == Vision || Rest.Contains(s.Kind)).ToList();
        var scores = judged.Select(held =>
        {
            var others = judged.Where(s => s != held).ToList();
            var best = weightings.MaxBy(w => Auc(others, report => Sum(report, c => WeightIn(w, c))));
            return (held.Kind, Score: Sum(held.Report, c => WeightIn(best, c)));
        });
        return Auc([.. scores]);
    }

    private static double WeightIn((Criterion One, Criterion Other) doubled, Criterion check) =>
        check == doubled.One || check == doubled.Other ? 2 : 1;

    private static double Sum(StatementReport report, Func<Criterion, double> weight) =>
        report.Findings.Sum(f => weight(f.Criterion) * f.Points / f.Weight) / report.Findings.Sum(f => weight(f.Criterion));

    private static double Auc(IEnumerable<(string Kind, StatementReport Report)> scored, Func<StatementReport, double> score) =>
        Auc([.. scored.Select(s => (s.Kind, score(s.Report)))]);

    private static double Auc(IReadOnlyList<(string Kind, double Score)> scored)
    {
        var good = scored.Where(s => s.Kind == Vision).Select(s => s.Score).ToList();
        var rest = scored.Where(s => Rest.Contains(s.Kind)).Select(s => s.Score).ToList();
        return good.Sum(one =>
                rest.Sum(other =>
                    Math.Abs(one - other) < 1e-9 ? .5
                    : one > other ? 1
                    : 0
                )
            )
            / good.Count
            / rest.Count;
    }

    private static List<(string Kind, string Text)> Read(string file) =>
        [
            .. File.ReadLines(file)
                .Skip(1)
                .Select(line => line.Split('\t'))
                .Where(line => line.Length > 1)
                .Select(line => (line[0], line[1])),
        ];
}
