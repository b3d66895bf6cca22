using System.IO.Compression;
using System.Text.Json;
using Lodestar.Text.Themes;
using Lodestar.Text.Words;

namespace Lodestar.Benchmarks;

/// <summary>Answers that people have put into themes by hand: what an engine is measured by and never reads.</summary>
internal sealed record LabelledAnswers(string Name, IReadOnlyList<Remark> Remarks, IReadOnlyList<string[]> Labels)
{
    private const int Enough = 20;

    /// <summary>The labels that enough answers have: as many themes are asked for.</summary>
    public int Themes => Labels.SelectMany(labels => labels).CountBy(label => label).Count(label => label.Value >= Enough);

    /// <summary>Every data.jsonl.gz below the folder.</summary>
    public static IEnumerable<LabelledAnswers> In(string folder) =>
        Directory.EnumerateFiles(folder, "data.jsonl.gz", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read);

    private static LabelledAnswers Read(string file)
    {
        var (remarks, labels) = (new List<Remark>(), new List<string[]>());
        using var lines = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            remarks.Add(RemarkOf(remarks.Count, json.RootElement));
            labels.Add([.. json.RootElement.GetProperty("labels").EnumerateArray().Select(label => label.GetString()!)]);
        }
        return new(Path.GetFileName(Path.GetDirectoryName(file)!), remarks, labels);
    }

    private static Remark RemarkOf(int index, JsonElement row)
    {
        var question = row.GetProperty("segment").TryGetProperty("question", out var asked) ? asked.GetString()! : "";
        var asksWhatToImprove = question.Contains("improve", StringComparison.OrdinalIgnoreCase);
        return new Remark(index, row.GetProperty("text").GetString()!)
        {
            Asked = question,
            Question = asksWhatToImprove ? QuestionPolarity.AsksWhatToImprove : QuestionPolarity.Open,
        };
    }
}
