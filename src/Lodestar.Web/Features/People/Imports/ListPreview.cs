using Lodestar.Core.Organizations.Directory;
using Lodestar.Web.Documents.Tables;

namespace Lodestar.Web.Features.People.Imports;

/// <summary>A list as it was understood, and what importing it would change.</summary>
public sealed record ListPreview
{
    public TableFault? Fault { get; init; }
    public TableFormat Format { get; init; } = TableFormat.Text(',', "utf-8");
    public IReadOnlyList<string> Headers { get; init; } = [];
    public ColumnMapping Mapping { get; init; } = new([]);
    public IReadOnlyList<TableRow> First { get; init; } = [];

    /// <summary>Null when the columns do not say yet who the rows are about.</summary>
    public DirectoryPlan? Plan { get; init; }
    public IReadOnlyList<PlannedRow> Rejected { get; init; } = [];

    public bool ChangesSomething => Plan is { } plan && plan.New + plan.Changed > 0;

    /// <summary>Who is not on the list can only be told when every row of it was understood.</summary>
    public bool MayMarkMissing => Plan is { Missing: > 0, Rejected: 0 };
}

internal static class TakeThenGoOn
{
    /// <summary>Keeps the first ones and still reads to the end, for what is counted on the way.</summary>
    public static IEnumerable<T> Take<T>(this IEnumerable<T> all, int count, bool thenGoOn)
    {
        var kept = 0;
        foreach (var one in all)
            if (kept++ < count)
                yield return one;
            else if (!thenGoOn)
                yield break;
    }
}
