using System.Diagnostics;
using Lodestar.Text.Themes;
using Lodestar.Text.Vectors;

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
        var (finder, lexicon) = Ready();
        if (data is not null)
            Quality(finder, lexicon, data);
        Speed(
            finder,
            data is null
                ? MadeUp.Remarks
                : MadeUp.Like([.. LabelledAnswers.In(data).Where(set => set.Name.StartsWith("nhs", StringComparison.Ordinal))])
        );
        return Task.CompletedTask;
    }

    /// <summary>Quality alone, which is the same on every machine; ends with an error where a goal that was reached is not any more.</summary>
    public static Task QualityAsync(string? data)
    {
        var (finder, lexicon) = Ready();
        if (data is null || !Quality(finder, lexicon, data))
            Environment.ExitCode = 1;
        return Task.CompletedTask;
    }

    private static (ThemeFinder, Lexicon?) Ready()
    {
        var knowledge = Knowledge.In(folder: null);
        Console.WriteLine(knowledge.Lexicon is null ? "without word vectors" : "with word vectors");
        return (new ThemeFinder(Codebook.OfService, knowledge), knowledge.Lexicon);
    }

    private static bool Quality(ThemeFinder finder, Lexicon? lexicon, string data)
    {
        var themes = new Table("quality", "tF1w", "tF1", "bcF", "NMI", "ACC", "none recall", "none precision", "reference", "classical");
        var labels = new Table("labels", "cover", "distinct", "diversity", "plain", "themes", "processor s");
        var goals = new ThemeGoals();
        foreach (var set in LabelledAnswers.In(data))
        {
            using var self = Process.GetCurrentProcess();
            var before = self.TotalProcessorTime;
            var report = finder.Find(set.Remarks, new ThemeOptions { Themes = set.Themes, KeyPhrases = 8 });
            self.Refresh();
            var seconds = (self.TotalProcessorTime - before).TotalSeconds;
            var score = new ThemeScore(set.Labels, ThemesOf(report, set.Remarks.Count));
            var label = new LabelScore(report, set.Remarks, lexicon);
            var (main, (reference, classical)) = (score.Main, Recorded.GetValueOrDefault(set.Name));
            double[] found =
            [
                score.ThemesWeighted,
                score.Themes,
                score.Overlap,
                main.Information,
                main.Accuracy,
                score.NoneRecall,
                score.NonePrecision,
            ];
            themes.Add(set.Name, [.. found, reference, classical]);
            double[] called = [label.Cover, label.Distinct, label.Diversity, label.Plain];
            labels.Add(set.Name, [.. called, report.Themes.Count, seconds]);
            goals.Compare(set.Name, [.. found, .. called]);
        }
        themes.Print();
        labels.Print();
        return goals.Print();
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
        var withPeers = ThemePeers.AreHere();
        var ours = new Table("finding themes, two threads", "seconds", "processor s", "answers/s", "MB at most", "edit ms", "one more ms");
        var beside = new Table("the same answers", "seconds", "processor s", "MB at most", "times our seconds", "times our processor s");
        foreach (var count in new[] { 10_000, 100_000, 1_000_000 })
        {
            var remarks = make(count);
            var (seconds, processor) = Ours(finder, remarks, ours);
            foreach (var peer in withPeers ? ThemePeers.Measure(remarks) : [])
                beside.Add(
                    $"{count:N0}: {peer.Name}",
                    peer.Seconds,
                    peer.Processor,
                    peer.Megabytes,
                    peer.Seconds / seconds,
                    peer.Processor / processor
                );
        }
        ours.Print();
        if (!withPeers)
            Console.WriteLine("The Python peers are not here.");
        else
            beside.Print();
    }

    private static (double Seconds, double Processor) Ours(ThemeFinder finder, IReadOnlyList<Remark> remarks, Table table)
    {
        using var self = Process.GetCurrentProcess();
        var (watch, before) = (Stopwatch.StartNew(), self.TotalProcessorTime);
        var hearing = finder.Listen(remarks, new ThemeOptions { Threads = 2 });
        var report = hearing.Report([]);
        var seconds = watch.Elapsed.TotalSeconds;
        self.Refresh();
        var processor = (self.TotalProcessorTime - before).TotalSeconds;
        table.Add(
            $"{remarks.Count:N0} answers",
            seconds,
            processor,
            remarks.Count / seconds,
            self.PeakWorkingSet64 / 1e6,
            Edit(hearing, report),
            OneMore(hearing)
        );
        return (seconds, processor);
    }

    /// <summary>The slowest of a rename, a merge and a split: what somebody at the page waits for.</summary>
    private static double Edit(Hearing hearing, ThemeReport report)
    {
        var (one, other) = (report.Themes[0], report.Themes[1]);
        ThemeEdit[] edits =
        [
            new RenameTheme(one.Key, "Another name"),
            new MergeThemes(one.Key, other.Key),
            new SplitTheme(one.Key, [.. one.KeyPhrases.Take(2)], "part", "A part"),
        ];
        return edits.Max(edit => Milliseconds(() => hearing.Report([edit])));
    }

    private static double OneMore(Hearing hearing)
    {
        string[] texts =
        [
            "The crew was kind and we left on time.",
            "Nobody told us why the boat was late!",
            "Parking near the pier, please",
        ];
        var times = Enumerable.Range(0, 300).Select(i => Milliseconds(() => hearing.Place(new Remark(i, texts[i % 3])))).Order().ToList();
        return times[times.Count / 2];
    }

    private static double Milliseconds(Action act)
    {
        var begun = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    }
}
