namespace Lodestar.Core.Organizations.Directory;

/// <summary>What happens to one row of a list.</summary>
public sealed record PlannedRow(int Line, PlannedKind Kind, PersonDraft? Draft, Guid? PersonId, IReadOnlyList<RowFault> Faults)
{
    internal static PlannedRow Reject(DirectoryRow row, IReadOnlyList<RowFault> faults) =>
        new(row.Line, PlannedKind.Rejected, row.Draft, null, faults);
}

public enum PlannedKind
{
    New,
    Changed,
    Unchanged,
    Rejected,
}
