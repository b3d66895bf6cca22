namespace Lodestar.Core.Organizations.Directory;

/// <summary>Which column of a list says what, and how it writes dates.</summary>
public sealed record ColumnMapping(IReadOnlyList<DirectoryColumn> Columns, DateOrder Dates = DateOrder.DayFirst)
{
    /// <summary>Nobody can be imported without a name.</summary>
    public bool HasName => Has(DirectoryColumn.Name) || Has(DirectoryColumn.GivenName) || Has(DirectoryColumn.FamilyName);

    /// <summary>The columns that say the same thing twice; only units may.</summary>
    public IReadOnlyList<DirectoryColumn> Twice =>
        [
            .. Columns
                .Where(column => column is not (DirectoryColumn.None or DirectoryColumn.Unit))
                .CountBy(column => column)
                .Where(column => column.Value > 1)
                .Select(column => column.Key),
        ];

    public bool Has(DirectoryColumn column) => Columns.Contains(column);

    /// <summary>Reads the header row; a header that says what another already said stays unused.</summary>
    public static ColumnMapping Guess(IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> sample)
    {
        var columns = new List<DirectoryColumn>();
        foreach (var header in headers)
        {
            var column = HeaderWords.Find(header);
            columns.Add(column is DirectoryColumn.Unit || !columns.Contains(column) ? column : DirectoryColumn.None);
        }
        // "Name" next to "First name" is the family name.
        if (columns.Contains(DirectoryColumn.GivenName) && !columns.Contains(DirectoryColumn.FamilyName))
            columns = [.. columns.Select(column => column is DirectoryColumn.Name ? DirectoryColumn.FamilyName : column)];
        return new ColumnMapping(columns, DayOf.GuessOrder(Values(columns.IndexOf(DirectoryColumn.HiredOn), sample)));
    }

    private static IEnumerable<string> Values(int column, IEnumerable<IReadOnlyList<string>> sample) =>
        column < 0 ? [] : sample.Where(row => column < row.Count).Select(row => row[column]);
}
