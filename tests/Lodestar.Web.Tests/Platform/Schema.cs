using Lodestar.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Lodestar.Web.Tests.Platform;

/// <summary>What a database consists of, as sorted lines of text.</summary>
internal static class Schema
{
    private const string OfSqlite = """
        SELECT sql AS "Value" FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name NOT LIKE '\_\_EF%' ESCAPE '\' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
        """;

    private const string OfPostgres = """
        SELECT concat_ws(' ', table_name, column_name, udt_name, character_maximum_length, numeric_precision, numeric_scale, is_nullable, is_identity, column_default) AS "Value"
        FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\_\_EF%'
        UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE '\_\_EF%'
        UNION ALL SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid)) FROM pg_constraint
            WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE '%\_\_EF%'
        """;

    public static async Task<IReadOnlyList<string>> ReadAsync(LodestarDb db, CancellationToken ct)
    {
        var lines = await db.Database.SqlQueryRaw<string>(db.Database.IsSqlite() ? OfSqlite : OfPostgres).ToListAsync(ct);
        return [.. lines.Order(StringComparer.Ordinal)];
    }
}
