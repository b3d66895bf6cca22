namespace Lodestar.Web.Data;

/// <summary>Rows that stand still until a transaction ends. SQLite has one writer anyway.</summary>
internal static class Held
{
    extension(LodestarDb db)
    {
        /// <summary>Whoever changes the row, such as by closing it, waits; others who hold it do not wait for each other.</summary>
        public Task HoldRowAsync<TNoun>(Guid id, CancellationToken ct) => db.LockAsync<TNoun>(id, "FOR SHARE", ct);

        /// <summary>One at a time: the next one waits.</summary>
        public Task HoldRowAloneAsync<TNoun>(Guid id, CancellationToken ct) => db.LockAsync<TNoun>(id, "FOR NO KEY UPDATE", ct);

        private async Task LockAsync<TNoun>(Guid id, string how, CancellationToken ct)
        {
            if (!db.Database.IsNpgsql())
                return;
            var table = db.Model.FindEntityType(typeof(TNoun))!.GetTableName();
            // By the whole key: a search by the id alone would read the table.
            var row = $"""SELECT 1 FROM "{table}" WHERE "OrganizationId" = @p0 AND "Id" = @p1 {how}""";
            await db.Database.ExecuteSqlRawAsync(row, [db.OrganizationId, id], ct);
        }
    }
}
