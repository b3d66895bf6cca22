namespace Lodestar.Web.Documents.Tables;

/// <summary>A cell that a spreadsheet would run as a formula gets an apostrophe in front, and loses it again when it comes back.</summary>
public static class FormulaSafe
{
    // With the full-width and small forms that spreadsheets fold into the plain signs.
    private const string Starters = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212|%";
    private const string Unseen = " \u00A0\u200B\u200E\u200F\uFEFF\"'\u3000";

    public static string Neutralize(string cell) => IsRisky(cell) ? $"'{cell}" : cell;

    public static string Restore(string cell) => cell.Length > 1 && cell[0] == '\'' && IsRisky(cell[1..]) ? cell[1..] : cell;

    private static bool IsRisky(string cell)
    {
        if (cell.Length > 0 && cell[0] is '\t' or '\r' or '\n')
            return true;
        var seen = cell.AsSpan().TrimStart(Unseen);
        return seen.Length > 0 && Starters.Contains(seen[0]);
    }
}
