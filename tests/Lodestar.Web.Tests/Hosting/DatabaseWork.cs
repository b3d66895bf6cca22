using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lodestar.Web.Tests.Hosting;

/// <summary>What one app asks of its database while somebody looks: how many commands, and how many rows come back.</summary>
internal sealed class DatabaseWork : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> _subscriptions = [];
    private readonly string _database;
    private int _commands;
    private int _rows;

    private DatabaseWork(string database) => _database = database;

    public int Commands => _commands;
    public int Rows => _rows;

    public static async Task<DatabaseWork> WatchAsync(LodestarApp app)
    {
        var work = new DatabaseWork(await app.ReadAsync(db => Task.FromResult(NameOf(db.Database.GetDbConnection()))));
        work._subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(work));
        return work;
    }

    public void Reset() => (_commands, _rows) = (0, 0);

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
            _subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData executed && NameOf(executed.Connection) == _database)
            Interlocked.Increment(ref _commands);
        if (value.Value is DataReaderDisposingEventData read && NameOf(read.Command.Connection!) == _database)
            Interlocked.Add(ref _rows, read.ReadCount);
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());

    private static string NameOf(System.Data.Common.DbConnection connection) => $"{connection.DataSource}/{connection.Database}";
}
