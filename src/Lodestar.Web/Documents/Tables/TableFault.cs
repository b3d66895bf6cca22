namespace Lodestar.Web.Documents.Tables;

/// <summary>Why a file cannot be read as a table, with the value that a sentence about it needs.</summary>
public sealed record TableFault(TableFaultCode Code, string Detail = "");

public enum TableFaultCode
{
    Empty,
    TooLarge,
    NotATable,
    OldWorkbook,
    Damaged,
    Oversized,
    TooManyColumns,
    TooManyRows,
    QuoteNeverCloses,
}

/// <summary>A file that began as a table and stopped being one further down.</summary>
public sealed class TableUnreadableException(TableFault fault, Exception? inner = null)
    : Exception($"The table cannot be read: {fault.Code}.", inner)
{
    public TableFault Fault { get; } = fault;
}
