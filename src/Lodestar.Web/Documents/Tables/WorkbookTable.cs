using System.Globalization;
using ExcelDataReader;

namespace Lodestar.Web.Documents.Tables;

/// <summary>The first sheet of an Excel workbook that has something in it.</summary>
internal sealed class WorkbookTable : Table
{
    private readonly Stream _file;
    private readonly IExcelDataReader _reader;

    public WorkbookTable(Stream file)
    {
        _ = TextEncoding.Names; // the reader asks for a code page that TextEncoding registers
        (_file, _reader) = (file, ExcelReaderFactory.CreateOpenXmlReader(file, new ExcelReaderConfiguration { LeaveOpen = true }));
        while ((_reader.RowCount == 0 || _reader.VisibleState != "visible") && _reader.NextResult()) { }
        Format = TableFormat.Workbook(_reader.Name ?? "");
    }

    public override TableFormat Format { get; }

    protected override IEnumerable<TableRow> ReadRows()
    {
        for (var line = 1; Advance(); line++)
        {
            if (line > TableLimits.MaxRows * 2)
                throw new TableUnreadableException(new TableFault(TableFaultCode.TooManyRows, $"{TableLimits.MaxRows}"));
            var width = _reader.FieldCount;
            while (width > 0 && _reader.IsDBNull(width - 1))
                width--;
            var cells = new string[width];
            for (var column = 0; column < width; column++)
                cells[column] = Cell(_reader.GetValue(column));
            yield return new TableRow(line, cells);
        }
    }

    protected override void Close()
    {
        _reader.Dispose();
        _file.Dispose();
    }

    private bool Advance()
    {
        try
        {
            return _reader.Read();
        }
        catch (Exception broken) when (TableReader.IsBroken(broken))
        {
            throw new TableUnreadableException(new TableFault(TableFaultCode.Damaged), broken);
        }
    }

    private static string Cell(object? value) =>
        value switch
        {
            null => "",
            string text => CellText.Clean(text),
            DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime moment => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            double number => number.ToString("0.##########", CultureInfo.InvariantCulture),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
}
