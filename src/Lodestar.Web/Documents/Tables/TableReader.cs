using System.Xml;

namespace Lodestar.Web.Documents.Tables;

/// <summary>Opens what people call "the list": CSV in whatever dialect their program writes, or an Excel workbook.</summary>
public static class TableReader
{
    private static readonly byte[][] s_notTables =
    [
        [.. "%PDF"u8],
        [0x89, .. "PNG"u8],
        [0xFF, 0xD8, 0xFF],
        [.. "GIF8"u8],
        [.. "{\\rtf"u8],
        [0x1F, 0x8B],
    ];
    private static readonly byte[] s_zip = [.. "PK\u0003\u0004"u8];
    private static readonly byte[] s_oldWorkbook = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>The stream must be able to seek; the table closes it.</summary>
    public static TableOpening Open(Stream file, TableHints? hints = null)
    {
        if (file.Length > TableLimits.MaxBytes)
            return Refused(TableFaultCode.TooLarge, $"{TableLimits.MaxBytes / (1024 * 1024)}");

        var start = Peek(file);
        if (start.Length == 0)
            return Refused(TableFaultCode.Empty);
        if (StartsWith(start, s_oldWorkbook))
            return Refused(TableFaultCode.OldWorkbook);
        if (Array.Exists(s_notTables, kind => StartsWith(start, kind)))
            return Refused(TableFaultCode.NotATable);

        return StartsWith(start, s_zip) ? OpenWorkbook(file) : OpenText(file, hints ?? new TableHints());
    }

    private static TableOpening OpenText(Stream file, TableHints hints)
    {
        var scan = ByteScan.Of(file);
        if (scan.LooksBinary)
            return Refused(TableFaultCode.NotATable);

        var encoding = TextEncoding.Named(hints.Encoding) ?? scan.GuessEncoding();
        return Begun(new TextTable(file, encoding, hints.Separator));
    }

    private static TableOpening OpenWorkbook(Stream file)
    {
        if (WorkbookGuard.Check(file) is { } fault)
            return new TableOpening(null, fault);
        try
        {
            return Begun(new WorkbookTable(file));
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            return Refused(TableFaultCode.Damaged);
        }
    }

    private static TableOpening Begun(Table table)
    {
        try
        {
            if (table.Begin() is not { } fault)
                return new TableOpening(table, null);
            table.Dispose();
            return new TableOpening(null, fault);
        }
        catch (TableUnreadableException unreadable)
        {
            table.Dispose();
            return new TableOpening(null, unreadable.Fault);
        }
    }

    /// <summary>Every way in which a damaged workbook has been seen to fail inside the library that reads it.</summary>
    internal static bool IsBroken(Exception exception) =>
        exception
            is ExcelDataReader.Exceptions.ExcelReaderException
                or XmlException
                or InvalidDataException
                or IOException
                or FormatException
                or OverflowException
                or ArgumentException
                or NullReferenceException
                or IndexOutOfRangeException
                or KeyNotFoundException
                or NotSupportedException
                or InvalidOperationException
                or InvalidCastException;

    private static TableOpening Refused(TableFaultCode code, string detail = "") => new(null, new TableFault(code, detail));

    private static bool StartsWith(byte[] bytes, byte[] prefix) => bytes.AsSpan().StartsWith(prefix);

    private static byte[] Peek(Stream file)
    {
        file.Position = 0;
        var start = new byte[8];
        var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        file.Position = 0;
        return start[..read];
    }
}

/// <summary>A table, or the reason why there is none.</summary>
public sealed record TableOpening(Table? Table, TableFault? Fault);
