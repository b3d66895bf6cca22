namespace Lodestar.Web.Documents.Tables;

/// <summary>How a file was understood: shown to people so that they can correct it.</summary>
public sealed record TableFormat(bool IsWorkbook, char Separator, string Encoding, string Sheet)
{
    public static TableFormat Text(char separator, string encoding) => new(IsWorkbook: false, separator, encoding, "");

    public static TableFormat Workbook(string sheet) => new(IsWorkbook: true, '\0', "", sheet);
}

/// <summary>What a person says about a text file when the guess was wrong; null means guess.</summary>
public sealed record TableHints(char? Separator = null, string? Encoding = null);

/// <summary>One row of a table and the line of the file it begins on.</summary>
public sealed record TableRow(int Line, IReadOnlyList<string> Cells)
{
    public string this[int column] => column < Cells.Count ? Cells[column] : "";

    public bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);
}
