using Lodestar.Core.Organizations.Directory;
using Lodestar.Web.Documents.Tables;
using Lodestar.Web.Features.People.Directory;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lodestar.Web.Features.People.Imports;

/// <summary>The files of an import: an example to fill in, and the rows that stayed out with what to do about each.</summary>
internal static class ListEndpoints
{
    public static void MapLists(this IEndpointRouteBuilder app)
    {
        app.MapGet("/people/import/example.csv", Example).RequireAuthorization(Policies.Lead);
        app.MapGet("/people/import/{uploadedListId:guid}/rejected.csv", RejectedAsync).RequireAuthorization(Policies.Lead);
    }

    private static PushStreamHttpResult Example(Texts texts, CancellationToken ct)
    {
        var header = Enum.GetValues<DirectoryColumn>()
            .Except([DirectoryColumn.None, DirectoryColumn.GivenName, DirectoryColumn.FamilyName]);
        return Csv(
            "people.csv",
            async csv =>
            {
                await csv.WriteAsync(header.Select(texts.NameOf), ct);
                await csv.WriteAsync(
                    [
                        "Lena Duarte",
                        "lena@northquay.example",
                        "NQ-098",
                        "Terminals / Northquay",
                        "Frontline",
                        "Northquay terminal",
                        "pt en",
                        "2026-02-21",
                        "no",
                    ],
                    ct
                );
            }
        );
    }

    private static async Task<Results<PushStreamHttpResult, NotFound>> RejectedAsync(
        Guid uploadedListId,
        LodestarDb db,
        CurrentPerson me,
        ListReader reader,
        Texts texts,
        CancellationToken ct
    )
    {
        var list = await db.Set<UploadedList>()
            .AsNoTracking()
            .SingleOrDefaultAsync(l => l.Id == uploadedListId && l.AccountId == me.AccountId, ct);
        if (list is null || await reader.OpenAsync(list, ct) is not { Table: { } table } opened)
            return TypedResults.NotFound();

        var plan = new DirectoryPlan(await reader.IndexAsync(ct));
        return Csv("rejected.csv", csv => WriteAsync(csv, table, opened.Mapping!, plan, texts, ct));
    }

    private static async Task WriteAsync(
        SafeCsvWriter csv,
        Table table,
        ColumnMapping mapping,
        DirectoryPlan plan,
        Texts texts,
        CancellationToken ct
    )
    {
        using var _ = table;
        await csv.WriteAsync([.. table.Headers, texts["Line"], texts["What to do"]], ct);
        foreach (var row in table.Rows())
        {
            var planned = plan.Take(DirectoryRow.Read(row.Line, row.Cells, mapping));
            if (planned.Kind is not PlannedKind.Rejected)
                continue;
            var cells = Enumerable.Range(0, table.Headers.Count).Select(column => row[column]);
            await csv.WriteAsync([.. cells, row.Line, string.Join(' ', planned.Faults.Select(fault => fault.Say(texts)))], ct);
        }
    }

    private static PushStreamHttpResult Csv(string name, Func<SafeCsvWriter, Task> write) =>
        TypedResults.Stream(
            async body =>
            {
                await using var csv = new SafeCsvWriter(body);
                await write(csv);
            },
            "text/csv; charset=utf-8",
            name
        );
}
