namespace Lodestar.Web.Tests.Hosting;

/// <summary>A database of one test host's own, copied from a template that is made once a run.</summary>
internal abstract class TestDatabase : IAsyncDisposable
{
    /// <summary>The folder for files beside the database; empty at first.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("lodestar-test-").FullName;

    /// <summary>Null where the database is a file in the folder.</summary>
    public abstract string? PostgreSql { get; }

    public static bool IsPostgres => Environment.GetEnvironmentVariable("LODESTAR_TEST_DATABASE") is "postgres";

    /// <summary>A new, quite empty database: not even migrated.</summary>
    public static async Task<TestDatabase> EmptyAsync() =>
        IsPostgres ? await PostgresDatabase.CreateAsync(template: null) : new SqliteDatabase();

    /// <summary>A copy; nobody may have the template open.</summary>
    public abstract Task<TestDatabase> CopyAsync();

    /// <summary>From now on nobody reaches it and whoever is connected is thrown out, as in a restart of the server.</summary>
    public abstract Task GoAwayAsync();

    public abstract Task ComeBackAsync();

    public virtual ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
