using System.IO.Compression;
using Lodestar.Web.Documents.Tables;

namespace Lodestar.Web.Commands;

/// <summary>Reads answers from JSON lines or a table.</summary>
internal static class TextThemesInput
{
    public static TextAnswers Read(FileInfo file, string? textColumn, string? segment)
    {
        if (!file.Exists)
            throw new TextInputException($"There is no file {file.FullName}.");
        try
        {
            return new TextAnswers(
                file.Extension is ".csv" or ".xlsx"
                    ? [.. FromTable(file, textColumn, segment)]
                    : FromLines(file, textColumn ?? "text", segment)
            );
        }
        catch (InvalidDataException)
        {
            throw new TextInputException($"{file.Name} cannot be unpacked: it is damaged, or no .gz file.");
        }
    }

    private static List<TextAnswer> FromLines(FileInfo file, string textField, string? segment)
    {
        using var stream = file.Extension is ".gz" ? new GZipStream(file.OpenRead(), CompressionMode.Decompress) : (Stream)file.OpenRead();
        return TextAnswerLines.Read(stream, textField, segment);
    }

    private static IEnumerable<TextAnswer> FromTable(FileInfo file, string? textColumn, string? segment)
    {
        var opening = TableReader.Open(file.OpenRead());
        using var table = opening.Table ?? throw new TextInputException($"{file.Name} cannot be read as a table: {opening.Fault!.Code}.");
        var headers = table.Headers.Select(h => h.ToLowerInvariant()).ToList();
        var text = ColumnOf(headers, textColumn?.ToLowerInvariant(), ["text", "answer", "comment", "response"]);
        if (text < 0)
            throw new TextInputException(
                $"Which column holds the answers? Name it with --text; the columns are: {string.Join(", ", table.Headers)}."
            );

        var id = headers.IndexOf("id");
        var segments = Enumerable.Range(0, headers.Count).Where(c => c != text && c != id && headers[c].Length > 0).ToList();
        foreach (var (number, row) in table.Rows().Index())
        {
            TextAnswers.Bound(number);
            yield return new TextAnswer(
                Cell(row, id) ?? $"{row.Line}",
                Cell(row, text) ?? "",
                TextPlace.Of(Named(row, segments, headers), segment?.ToLowerInvariant())
            );
        }
    }

    private static int ColumnOf(List<string> headers, string? asked, string[] usual) =>
        asked is not null ? headers.IndexOf(asked) : headers.FindIndex(usual.Contains);

    private static IEnumerable<(string, string)> Named(TableRow row, List<int> columns, List<string> headers) =>
        columns.Where(c => Cell(row, c) is not null).Select(c => (headers[c], Cell(row, c)!));

    private static string? Cell(TableRow row, int column) =>
        column >= 0 && column < row.Cells.Count && row.Cells[column] is { Length: > 0 } text ? text : null;
}
