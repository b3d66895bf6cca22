using Lodestar.Core.Organizations.Directory;
using Lodestar.Web.Documents.Tables;
using Lodestar.Web.Features.People.Directory;
using Lodestar.Web.Jobs;

namespace Lodestar.Web.Features.People.Imports;

public sealed record ImportPeople(Guid ListId);

/// <summary>Imports a list in batches. Interrupted, it starts over: rows that are in already change nothing and are not counted twice (T22).</summary>
internal sealed class ImportPeopleJob(LodestarDb db, ListReader reader, UnitPlanter units, TimeProvider clock) : IJob<ImportPeople>
{
    private const int BatchSize = 500;

    public async Task RunAsync(ImportPeople work, CancellationToken ct)
    {
        var list = await db.Set<UploadedList>().AsNoTracking().SingleOrDefaultAsync(l => l.Id == work.ListId, ct);
        if (list is not { State: ListState.Importing })
            return;

        var (table, mapping, _, _) = await reader.OpenAsync(list, ct);
        using var _ = table;
        var directory = await reader.IndexAsync(ct);
        var plan = new DirectoryPlan(directory);
        var state = table is null ? ListState.Broken : ListState.Done;
        try
        {
            if (table is not null)
                foreach (var batch in ListReader.Plan(table, mapping!, plan).Chunk(BatchSize))
                    await SaveAsync(list.Id, batch, ct);
        }
        catch (TableUnreadableException)
        {
            state = ListState.Broken;
        }
        var missing = state is ListState.Done && list.MarksMissing && plan.Rejected == 0 ? directory.MissingFrom(plan) : [];
        await EndAsync(list.Id, state, missing, ct);
    }

    private Task<int> SaveAsync(Guid listId, PlannedRow[] batch, CancellationToken ct) =>
        db.InTransactionAsync(
            async c =>
            {
                var known = batch.Where(row => row.Kind is PlannedKind.Changed).Select(row => row.PersonId!.Value).ToList();
                var people = await db.People.EverHere().Where(p => known.Contains(p.Id)).ToDictionaryAsync(p => p.Id, c);
                foreach (var row in batch)
                    await ApplyAsync(row, people, c);

                (await db.Set<UploadedList>().SingleAsync(l => l.Id == listId, c)).Count(batch);
                var saved = await db.SaveChangesAsync(c);
                db.ChangeTracker.Clear();
                return saved;
            },
            ct
        );

    private async Task ApplyAsync(PlannedRow row, Dictionary<Guid, Person> people, CancellationToken ct)
    {
        if (row.Kind is PlannedKind.New)
            db.Add(Person.From(db.OrganizationId, row.Draft!, await units.UnitOfAsync(row.Draft!.Unit ?? UnitPlanter.Nowhere, ct)));
        else if (row.Kind is PlannedKind.Changed && people.GetValueOrDefault(row.PersonId!.Value) is { } person)
            person.Learn(row.Draft!, row.Draft!.Unit is { } path ? await units.UnitOfAsync(path, ct) : null);
    }

    private Task<int> EndAsync(Guid listId, ListState state, IEnumerable<Guid> missing, CancellationToken ct) =>
        db.InTransactionAsync(
            async c =>
            {
                var (left, today) = (0, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
                foreach (var ids in missing.Chunk(BatchSize))
                    left += await db.People.Where(p => ids.Contains(p.Id)).ExecuteUpdateAsync(p => p.SetProperty(x => x.LeftOn, today), c);
                (await db.Set<UploadedList>().SingleAsync(l => l.Id == listId, c)).End(state, left);
                return await db.SaveChangesAsync(c);
            },
            ct
        );
}
