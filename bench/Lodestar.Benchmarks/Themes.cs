using System.Diagnostics;
using Lodestar.Text.Themes;

namespace Lodestar.Benchmarks;

/// <summary>How good the themes are beside the best that was recorded of others, and how long finding them takes.</summary>
internal static class Themes
{
    /// <summary>Row-weighted best F1 (feedback) or mutual information (requests): the Python reference and the best classical method, as recorded.</summary>
    private static readonly Dictionary<string, (double Reference, double Classical)> Recorded = new()
    {
        ["nhs-ambulance"] = (.535, .334),
        ["nhs-phase1-b"] = (.398, .323),
        ["nlupp-hotels"] = (.506, .418),
        ["banking77"] = (.721, .626),
    };

    public static Task RunAsync(string? data)
    {
        var knowledge = Knowledge.In(folder: null);
        Console.WriteLine(knowledge.Lexicon is null ? "without word vectors" : "with word vectors");
        var finder = new ThemeFinder(Codebook.OfService, knowledge);
        if (data is not null)
            Quality(finder, [.. LabelledAnswers.In(data)]);
        Speed(
            finder,
            data is null
                ? MadeUp.Remarks
                : MadeUp.Like([.. LabelledAnswers.In(data).Where(set => set.Name.StartsWith("nhs", StringComparison.Ordinal))])
        );
        return Task.CompletedTask;
    }

    private static void Quality(ThemeFinder finder, IReadOnlyList<LabelledAnswers> sets)
    {
        var table = new Table("quality", "tF1w", "tF1", "NMI", "none recall", "none precision", "reference", "classical", "seconds");
        foreach (var set in sets)
        {
            var watch = Stopwatch.StartNew();
            var report = finder.Find(set.Remarks, new ThemeOptions { Themes = set.Themes });
            var seconds = watch.Elapsed.TotalSeconds;
            var score = new ThemeScore(set.Labels, ThemesOf(report, set.Remarks.Count));
            var (reference, classical) = Recorded.GetValueOrDefault(set.Name);
            table.Add(
                set.Name,
                score.ThemesWeighted,
                score.Themes,
                score.Information,
                score.NoneRecall,
                score.NonePrecision,
                reference,
                classical,
                seconds
            );
        }
        table.Print();
    }

    /// <summary>The themes of every answer, what it is mainly about first.</summary>
    private static IReadOnlyList<string[]> ThemesOf(ThemeReport report, int answers)
    {
        var places = report.Themes.SelectMany(theme =>
            theme.Placements.Select(place =>
                (place.Remark, place.Weight, theme.Key, First: place.Words is [var first, ..] ? first.Start : 0)
            )
        );
        var byRemark = places.ToLookup(place => place.Remark);
        return
        [
            .. Enumerable
                .Range(0, answers)
                .Select(i => byRemark[i].OrderByDescending(p => p.Weight).ThenBy(p => p.First).Select(p => p.Key).ToArray()),
        ];
    }

    private static void Speed(ThemeFinder finder, Func<int, IReadOnlyList<Remark>> make)
    {
        finder.Find(make(1000)); // the first run also compiles
        var table = new Table("finding themes", "seconds", "answers/s", "MB at most", "× time of 10,000");
        var reference = 0.0;
        foreach (var count in new[] { 10_000, 100_000, 1_000_000 })
        {
            var remarks = make(count);
            var watch = Stopwatch.StartNew();
            GC.KeepAlive(finder.Find(remarks));
            var seconds = watch.Elapsed.TotalSeconds;
            reference = reference == 0 ? seconds : reference;
            table.Add(
                $"{count:N0} answers",
                seconds,
                count / seconds,
                Process.GetCurrentProcess().PeakWorkingSet64 / 1e6,
                seconds / reference
            );
        }
        table.Print();
    }
}
