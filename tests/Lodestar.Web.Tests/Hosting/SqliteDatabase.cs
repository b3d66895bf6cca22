using Microsoft.Data.Sqlite;

namespace Lodestar.Web.Tests.Hosting;

internal sealed class SqliteDatabase : TestDatabase
{
    private const string File = "lodestar.db";
    private static readonly Lock Copying = new();

    public override string? PostgreSql => null;

    // One at a time: whoever closes the template last tidies its write-ahead log away, and whoever opens it meanwhile finds it locked.
    public override Task<TestDatabase> CopyAsync()
    {
        var copy = new SqliteDatabase();
        lock (Copying)
        {
            SqliteConnection.ClearAllPools();
            using var source = Open(Folder);
            using var target = Open(copy.Folder);
            source.BackupDatabase(target); // takes in what still lies in the write-ahead log
        }
        return Task.FromResult<TestDatabase>(copy);
    }

    // Its file cannot be opened for a while, as on a disk that is being mounted anew.
    public override Task GoAwayAsync()
    {
        lock (Copying)
        {
            SqliteConnection.ClearAllPools();
            System.IO.File.Move(Path.Combine(Folder, File), Path.Combine(Folder, "away"));
            Directory.CreateDirectory(Path.Combine(Folder, File));
        }
        return Task.CompletedTask;
    }

    public override Task ComeBackAsync()
    {
        Directory.Delete(Path.Combine(Folder, File));
        System.IO.File.Move(Path.Combine(Folder, "away"), Path.Combine(Folder, File));
        return Task.CompletedTask;
    }

    public override ValueTask DisposeAsync()
    {
        using (var connection = Open(Folder))
            SqliteConnection.ClearPool(connection);
        return base.DisposeAsync();
    }

    private static SqliteConnection Open(string folder)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, File)};Pooling=false");
        connection.Open();
        return connection;
    }
}
