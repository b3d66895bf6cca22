using Microsoft.Extensions.Options;

namespace Lodestar.Web.Data;

/// <summary>Brings the database up to this program, under the provider's lock, and refuses one that is ahead of it.</summary>
internal sealed partial class Migrator(IServiceScopeFactory scopes, IOptions<DataOptions> data, ILogger<Migrator> logger)
{
    public async Task RunAsync(CancellationToken ct)
    {
        if (data.Value.IsSqlite)
            Directory.CreateDirectory(data.Value.Folder);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LodestarDb>();

        var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = await db.Database.CanConnectAsync(ct) ? [.. await db.Database.GetAppliedMigrationsAsync(ct)] : new List<string>();
        if (applied.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
            throw new NewerDatabaseException(unknown);

        if (applied.Count == known.Count)
            return;
        await db.Database.MigrateAsync(ct);
        LogMigrated(known.Count - applied.Count);
    }

    [LoggerMessage(LogLevel.Information, "The database is up to date: {Count} migrations applied")]
    private partial void LogMigrated(int count);
}

/// <summary>The database was written by a newer Lodestar; opening it with this one could lose data.</summary>
public sealed class NewerDatabaseException(string migration)
    : Exception(
        $"This database was last used by a newer Lodestar (it has '{migration}', which this version does not know). "
            + "Start the newer version, or restore a backup made before the upgrade. Nothing was changed."
    );
