using Lodestar.Core.Organizations.Directory;
using Lodestar.Web.Documents.Tables;
using Lodestar.Web.Features.People.Directory;

namespace Lodestar.Web.Features.People.Imports;

/// <summary>Opens an uploaded list with its mapping, and says what its import would do.</summary>
public sealed class ListReader(LodestarDb db, ListStore lists)
{
    private const int RowsShown = 5;
    private const int FaultsShown = 100;
    private const int RowsGuessedFrom = 200;

    /// <summary>Reads the list to its end, one row at a time, and changes nothing.</summary>
    public async Task<ListPreview> PreviewAsync(UploadedList list, CancellationToken ct)
    {
        var (table, mapping, first, fault) = await OpenAsync(list, ct);
        if (table is null)
            return new ListPreview { Fault = fault };
        using var _ = table;
        var preview = new ListPreview
        {
            Format = table.Format,
            Headers = table.Headers,
            Mapping = mapping!,
            First = first,
        };
        if (!mapping!.HasName || mapping.Twice.Count > 0)
            return preview;

        var plan = new DirectoryPlan(await IndexAsync(ct));
        try
        {
            return preview with
            {
                Rejected = [.. Plan(table, mapping, plan).Where(IsRejected).Take(FaultsShown, thenGoOn: true)],
                Plan = plan,
            };
        }
        catch (TableUnreadableException unreadable)
        {
            return new ListPreview { Fault = unreadable.Fault };
        }
    }

    public static IEnumerable<PlannedRow> Plan(Table table, ColumnMapping mapping, DirectoryPlan plan) =>
        table.Rows().Select(row => plan.Take(DirectoryRow.Read(row.Line, row.Cells, mapping)));

    public async Task<OpenedList> OpenAsync(UploadedList list, CancellationToken ct)
    {
        // A table is read once; the guess at its columns needs a look at its first rows before that.
        var file = await lists.OpenAsync(list, ct);
        var look = TableReader.Open(file, list.Hints);
        if (look.Table is null)
            return new OpenedList(null, null, [], look.Fault);
        List<TableRow> first;
        ColumnMapping mapping;
        using (look.Table)
        {
            try
            {
                first = [.. look.Table.Rows().Take(RowsGuessedFrom)];
            }
            catch (TableUnreadableException unreadable)
            {
                return new OpenedList(null, null, [], unreadable.Fault);
            }
            mapping = Fitting(list.Mapping, look.Table.Headers) ?? ColumnMapping.Guess(look.Table.Headers, first.Select(row => row.Cells));
        }
        var again = TableReader.Open(await lists.OpenAsync(list, ct), list.Hints);
        return new OpenedList(again.Table, mapping, [.. first.Take(RowsShown)], again.Fault);
    }

    /// <summary>Everybody who is or was in the directory, in a form that fits a hundred thousand people into some megabytes.</summary>
    public async Task<DirectoryIndex> IndexAsync(CancellationToken ct)
    {
        var tree = new OrgTree(await db.Units.AsNoTracking().ToListAsync(ct));
        var paths = tree.InOrder().ToDictionary(unit => unit.Unit.Id, unit => tree.PathOf(unit.Unit.Id));
        var index = new DirectoryIndex();
        await foreach (var person in db.People.EverHere().AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
            index.Add(person.Id, PersonDraft.Of(person, paths[person.UnitId]), person.LeftOn is not null);
        return index;
    }

    private static ColumnMapping? Fitting(ColumnMapping? chosen, IReadOnlyList<string> headers) =>
        chosen?.Columns.Count == headers.Count ? chosen : null;

    private static bool IsRejected(PlannedRow row) => row.Kind is PlannedKind.Rejected;
}

public sealed record OpenedList(Table? Table, ColumnMapping? Mapping, IReadOnlyList<TableRow> First, TableFault? Fault);
