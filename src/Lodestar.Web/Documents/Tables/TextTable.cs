using System.Globalization;
using System.Text;
using CsvHelper;

namespace Lodestar.Web.Documents.Tables;

/// <summary>A table in a text file: cells between separators, quoted where they must be.</summary>
internal sealed class TextTable : Table
{
    private const int SampleLength = 32 * 1024;
    private readonly StreamReader _reader;
    private readonly CsvReader _records;
    private readonly int _linesSkipped;
    private bool _quoteStaysOpen;

    public TextTable(Stream file, Encoding encoding, char? separator)
    {
        var sample = Sample(file, encoding);
        Format = TableFormat.Text(separator ?? Separator.Guess(sample), encoding.WebName);
        _reader = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: false);
        if (_reader.Peek() == '\uFEFF')
            _reader.Read();
        if (Separator.Announced(sample) is not null)
        {
            _reader.ReadLine();
            _linesSkipped = 1;
        }
        _records = CsvReader.Create(_reader, Options(), leaveOpen: true);
    }

    public override TableFormat Format { get; }

    protected override IEnumerable<TableRow> ReadRows()
    {
        while (Advance())
        {
            var cells = new string[_records.FieldCount];
            for (var column = 0; column < cells.Length; column++)
                cells[column] = FormulaSafe.Restore(CellText.Clean(_records.GetString(column)));
            yield return new TableRow((int)_records.LineNumber + _linesSkipped, cells);
        }
    }

    protected override void Close()
    {
        _records.Dispose();
        _reader.Dispose();
    }

    private bool Advance()
    {
        var last = _linesSkipped + 1;
        try
        {
            last = (int)_records.LineNumber + _linesSkipped;
            var more = _records.Read();
            if (!_quoteStaysOpen)
                return more;
            last = (int)_records.LineNumber + _linesSkipped;
        }
        catch (CsvFormatException)
        {
            last++; // one quote too many has made the rest of the file a single cell
        }
        throw new TableUnreadableException(new TableFault(TableFaultCode.QuoteNeverCloses, last.ToString(CultureInfo.InvariantCulture)));
    }

    private CsvReaderOptions Options() =>
        new()
        {
            Separator = Format.Separator,
            HasHeader = false,
            TrackLineNumbers = true,
            MaxRecordSize = TableLimits.MaxRecordBytes,
            OnMalformedRecord = record => _quoteStaysOpen |= record.Reason == CsvMalformedReason.UnterminatedQuote,
        };

    private static string Sample(Stream file, Encoding encoding)
    {
        file.Position = 0;
        using var reader = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var sample = new char[SampleLength];
        var read = reader.ReadBlock(sample);
        file.Position = 0;
        return new string(sample, 0, read);
    }
}
