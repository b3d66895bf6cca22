namespace Lodestar.Web.Documents.Tables;

/// <summary>A table read once, from top to bottom, one row in memory at a time.</summary>
public abstract class Table : IDisposable
{
    private const int LinesSearchedForHeader = 10;
    private readonly Queue<TableRow> _begun = new();
    private IEnumerator<TableRow>? _rest;

    public abstract TableFormat Format { get; }

    public IReadOnlyList<string> Headers { get; private set; } = [];

    public int HeaderLine { get; private set; }

    /// <summary>The rows below the header, without the blank ones.</summary>
    public IEnumerable<TableRow> Rows()
    {
        while (_begun.TryDequeue(out var row))
            yield return row;
        for (var read = 0; _rest!.MoveNext(); read++)
        {
            if (read >= TableLimits.MaxRows)
                throw new TableUnreadableException(new TableFault(TableFaultCode.TooManyRows, $"{TableLimits.MaxRows}"));
            yield return _rest.Current;
        }
    }

    public void Dispose()
    {
        _rest?.Dispose();
        Close();
        GC.SuppressFinalize(this);
    }

    internal TableFault? Begin()
    {
        _rest = ReadRows().Where(row => !row.IsBlank).GetEnumerator();
        while (_begun.Count < LinesSearchedForHeader && _rest.MoveNext())
            _begun.Enqueue(_rest.Current);
        if (_begun.Count == 0)
            return new TableFault(TableFaultCode.Empty);

        // A title above the table fills one or two cells; the header fills most of them.
        var widest = _begun.Max(Filled);
        while (Filled(_begun.Peek()) * 2 < widest)
            _begun.Dequeue();
        var header = _begun.Dequeue();
        HeaderLine = header.Line;
        Headers = [.. header.Cells.Take(Width(header)).Select(cell => cell.Trim())];
        return Headers.Count > TableLimits.MaxColumns ? new TableFault(TableFaultCode.TooManyColumns, $"{TableLimits.MaxColumns}") : null;
    }

    protected abstract IEnumerable<TableRow> ReadRows();

    protected abstract void Close();

    private static int Filled(TableRow row) => row.Cells.Count(cell => !string.IsNullOrWhiteSpace(cell));

    private static int Width(TableRow row) => row.Cells.ToList().FindLastIndex(cell => !string.IsNullOrWhiteSpace(cell)) + 1;
}
