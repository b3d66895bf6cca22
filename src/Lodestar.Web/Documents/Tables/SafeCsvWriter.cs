using System.Globalization;
using CsvHelper;

namespace Lodestar.Web.Documents.Tables;

/// <summary>Writes CSV that Excel opens with the right letters and without running anything in it, row by row.</summary>
public sealed class SafeCsvWriter(Stream target, char separator = ',') : IAsyncDisposable
{
    private readonly CsvWriter _writer = CsvWriter.Create(
        target,
        new CsvWriterOptions
        {
            Separator = separator,
            WriteByteOrderMark = true,
            ValidateFieldCount = false,
        },
        leaveOpen: true
    );

    /// <summary>Numbers are written as they are; every other cell, a header too, is made harmless.</summary>
    public ValueTask WriteAsync(IEnumerable<object?> cells, CancellationToken ct)
    {
        foreach (var cell in cells)
            _writer.WriteField(Text(cell));
        return new ValueTask(_writer.EndRecordAsync(ct).AsTask());
    }

    /// <summary>Hands on what is written so far.</summary>
    public async ValueTask FlushAsync(CancellationToken ct) => await _writer.FlushAsync(ct);

    public ValueTask DisposeAsync() => _writer.DisposeAsync();

    private static string Text(object? cell) =>
        cell switch
        {
            null => "",
            int or long or double or decimal => ((IFormattable)cell).ToString(null, CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable other => FormulaSafe.Neutralize(other.ToString(null, CultureInfo.InvariantCulture)),
            _ => FormulaSafe.Neutralize(cell.ToString() ?? ""),
        };
}
