using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Lodestar.Web.Data;

/// <summary>Every SQLite connection: durable, waits for its turn, checks foreign keys, forgets what is deleted.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    // No more is mapped than 32 MiB: what is counts as memory of the program, and a database grows beyond any limit on it.
    private const string Pragmas =
        "PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; "
        + "PRAGMA secure_delete=ON; PRAGMA mmap_size=33554432; PRAGMA temp_store=MEMORY;";

    // What is opened is mostly taken from a pool, and was told before.
    private static readonly ConditionalWeakTable<sqlite3, object> Told = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (!IsNew(connection))
            return;
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        if (!IsNew(connection))
            return;
        await using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static bool IsNew(DbConnection connection) =>
        ((SqliteConnection)connection).Handle is not { } handle || Told.TryAdd(handle, Told);
}
