using Lodestar.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Lodestar.Benchmarks;

/// <summary>Puts a million rows into a table in seconds; what a row holds and how it is stored, the model says.</summary>
internal static class Bulk
{
    public static async Task InsertAsync<T>(LodestarDb db, IEnumerable<T> nouns)
        where T : class
    {
        var type = db.Model.FindEntityType(typeof(T))!;
        var columns = type.GetProperties().Select(property => new Column(property)).ToList();
        var names = string.Join(", ", columns.Select(column => $"\"{column.Name}\""));
        await db.Database.OpenConnectionAsync();
        if (db.Database.GetDbConnection() is NpgsqlConnection postgres)
            await CopyAsync(postgres, $"COPY \"{type.GetTableName()}\" ({names}) FROM STDIN (FORMAT BINARY)", columns, nouns);
        else
            await InsertAsync(db, $"INSERT INTO \"{type.GetTableName()}\" ({names})", columns, nouns);
        await db.Database.CloseConnectionAsync();
    }

    private static async Task CopyAsync(NpgsqlConnection connection, string copy, List<Column> columns, IEnumerable<object> nouns)
    {
        await using var rows = await connection.BeginBinaryImportAsync(copy);
        foreach (var noun in nouns)
        {
            await rows.StartRowAsync();
            foreach (var column in columns)
                if (column.In(noun) is { } value)
                    await rows.WriteAsync(value, column.StoreType);
                else
                    await rows.WriteNullAsync();
        }
        await rows.CompleteAsync();
    }

    private static async Task InsertAsync(LodestarDb db, string insert, List<Column> columns, IEnumerable<object> nouns)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"{insert} VALUES ({string.Join(", ", columns.Select((_, at) => $"@p{at}"))})";
        var parameters = columns.Select((_, at) => new Microsoft.Data.Sqlite.SqliteParameter { ParameterName = $"@p{at}" }).ToList();
        parameters.ForEach(parameter => command.Parameters.Add(parameter));
        foreach (var noun in nouns)
        {
            for (var at = 0; at < columns.Count; at++)
                parameters[at].Value = columns[at].In(noun) ?? DBNull.Value;
            await command.ExecuteNonQueryAsync();
        }
        await transaction.CommitAsync();
    }

    private sealed class Column(IProperty property)
    {
        private readonly Func<object?, object?> _store = property.GetTypeMapping().Converter is { } converter
            ? value => value is null ? null : converter.ConvertToProvider(value)
            : value => value;

        public string Name { get; } = property.GetColumnName();
        public string StoreType { get; } = property.GetColumnType().Split('(')[0];

        public object? In(object noun) => _store(property.GetGetter().GetClrValue(noun));
    }
}
