namespace Lodestar.Core.Organizations.Directory;

/// <summary>One row of a list, read: a person, or everything that is wrong with it at once.</summary>
public sealed record DirectoryRow(int Line, PersonDraft? Draft, IReadOnlyList<RowFault> Faults)
{
    public static DirectoryRow Read(int line, IReadOnlyList<string> cells, ColumnMapping mapping)
    {
        var reader = new RowReader(cells, mapping);
        var draft = reader.Read();
        return new DirectoryRow(line, reader.Faults.Count == 0 ? draft : null, reader.Faults);
    }
}
