using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using Lodestar.Text.Vectors;

namespace Lodestar.Benchmarks;

/// <summary>
/// Answers a second that one core encodes, beside the same network in numpy when both it and the reference lie beside the repository. Seconds of the
/// processor and not of the clock, so that what else runs on the machine counts less.
/// </summary>
internal static class Encoder
{
    private const int Answers = 2000;
    private static readonly string[] Openings =
    [
        "The crew was kind and",
        "Waiting took too long,",
        "On the phone nobody knew, and",
        "I was told at once that",
    ];
    private static readonly string[] Ends =
    [
        "we got home safely.",
        "someone should have said so before we left.",
        "that made all the difference to my mother!",
        "it cost me a day.",
    ];

    public static Task RunAsync()
    {
        var watch = Stopwatch.StartNew();
        var encoder = SentenceEncoder.TryOpen(null, out var why);
        var opened = watch.Elapsed;
        if (encoder is null)
        {
            Console.WriteLine(why);
            return Task.CompletedTask;
        }
        var (texts, from) = Texts();
        Console.WriteLine($"{texts.Count:N0} answers {from}; file opened in {opened.TotalMilliseconds:N0} ms");
        Compare(NumpyReference.Measure(texts), Measure(encoder, texts));
        MeasureOne(encoder, texts);
        return Task.CompletedTask;
    }

    private static void Compare(double reference, double rate)
    {
        var compared = reference > 0;
        var table = new Table("encoding answers, one thread", compared ? ["answers/s", "× numpy"] : ["answers/s"]);
        if (compared)
            table.Add("numpy", reference, 1);
        table.Add("Lodestar", compared ? [rate, rate / reference] : [rate]);
        table.Print();
    }

    private static double Measure(SentenceEncoder encoder, List<string> texts)
    {
        var into = new sbyte[texts.Count * SentenceEncoder.Places];
        encoder.Encode([.. texts.Take(200)], into, threads: 1); // the first ones also compile
        return Enumerable.Range(0, 3).Max(_ => texts.Count / ProcessorSeconds(() => encoder.Encode(texts, into, threads: 1)));
    }

    private static void MeasureOne(SentenceEncoder encoder, List<string> texts)
    {
        var into = new sbyte[SentenceEncoder.Places];
        var times = new List<double>();
        foreach (var text in texts.Take(500))
        {
            var begun = Stopwatch.GetTimestamp();
            encoder.Encode(text, into);
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }
        times.Sort();
        var table = new Table("one answer on arrival", "p50 ms", "p90 ms");
        table.Add("by the clock", times[times.Count / 2], times[times.Count * 9 / 10]);
        table.Print();
    }

    private static double ProcessorSeconds(Action act)
    {
        using var self = Process.GetCurrentProcess();
        var before = self.TotalProcessorTime;
        act();
        self.Refresh();
        return (self.TotalProcessorTime - before).TotalSeconds;
    }

    private static (List<string> Texts, string From) Texts()
    {
        var real = Path.Combine(NumpyReference.Shared, "data", "themes", "nhs-ambulance", "data.jsonl.gz");
        if (!File.Exists(real))
            return (
                [.. Enumerable.Range(0, Answers).Select(i => $"{Openings[i % 4]} {Ends[i / 4 % 4]} {i}")],
                "made up from a few sentences"
            );
        using var lines = new StreamReader(new GZipStream(File.OpenRead(real), CompressionMode.Decompress));
        var texts = new List<string>();
        while (texts.Count < Answers && lines.ReadLine() is { } line)
            texts.Add(JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!);
        return (texts, $"of {Path.GetFileName(Path.GetDirectoryName(real))}");
    }
}
