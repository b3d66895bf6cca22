using System.Collections;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Npgsql;

namespace Lodestar.Web.Data;

/// <summary>
/// Writes many rows of a noun at a stroke, without the bookkeeping of a context: a prepared statement for each row on SQLite, one statement
/// for all on PostgreSQL. Table, columns and conversions are read from the map, so a property that comes to the noun comes along here.
/// </summary>
internal sealed class MappedTable
{
    private const string UnlessThere = " ON CONFLICT DO NOTHING";
    private readonly string _name;
    private readonly IReadOnlyList<Column> _columns;
    private readonly Column _key;

    private MappedTable(IEntityType noun)
    {
        _name = noun.GetTableName()!;
        _columns = [.. noun.GetProperties().Select(Column.Of)];
        var last = noun.FindPrimaryKey()!.Properties[^1].GetColumnName();
        _key = _columns.Single(column => column.Name == last);
    }

    public static MappedTable Of<T>(LodestarDb db) => new(db.Model.FindEntityType(typeof(T))!);

    /// <summary>Writes all of them, or throws.</summary>
    public Task InsertAsync(LodestarDb db, IReadOnlyList<object> rows, CancellationToken ct) => WriteAsync(db, rows, onlyNew: false, ct);

    /// <summary>Leaves those alone whose key is there already; gives the last part of the keys of those that are new.</summary>
    public Task<IReadOnlySet<object>> InsertNewAsync(LodestarDb db, IReadOnlyList<object> rows, CancellationToken ct) =>
        WriteAsync(db, rows, onlyNew: true, ct);

    private async Task<IReadOnlySet<object>> WriteAsync(LodestarDb db, IReadOnlyList<object> rows, bool onlyNew, CancellationToken ct)
    {
        if (rows.Count == 0)
            return new HashSet<object>();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        return command is NpgsqlCommand
            ? await WriteTogetherAsync(command, rows, onlyNew, ct)
            : await WriteOneByOneAsync(command, rows, onlyNew, ct);
    }

    private async Task<IReadOnlySet<object>> WriteOneByOneAsync(
        DbCommand command,
        IReadOnlyList<object> rows,
        bool onlyNew,
        CancellationToken ct
    )
    {
        command.CommandText = $"{Into} VALUES ({Places(column => "")}){(onlyNew ? UnlessThere : "")}";
        foreach (var (at, column) in _columns.Index())
            command.Parameters.Add(column.Parameter(command, Name(at)));
        HashSet<object> stored = [];
        foreach (var row in rows)
        {
            foreach (var (at, column) in _columns.Index())
                command.Parameters[at].Value = column.ValueIn(row) ?? DBNull.Value;
            if (await command.ExecuteNonQueryAsync(ct) == 1)
                stored.Add(_key.ValueIn(row)!);
        }
        return stored;
    }

    private async Task<IReadOnlySet<object>> WriteTogetherAsync(
        DbCommand command,
        IReadOnlyList<object> rows,
        bool onlyNew,
        CancellationToken ct
    )
    {
        var lists = Places(column => $"::{column.Type}[]");
        command.CommandText = $"{Into} SELECT * FROM unnest({lists}){(onlyNew ? $"{UnlessThere} RETURNING \"{_key.Name}\"" : "")}";
        foreach (var (at, column) in _columns.Index())
            command.Parameters.Add(new NpgsqlParameter(Name(at), column.ListOf(rows)) { DataTypeName = $"{column.Type}[]" });
        await command.PrepareAsync(ct); // once for each connection, however often it comes out of the pool
        HashSet<object> stored = [];
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            stored.Add(reader.GetValue(0));
        return stored;
    }

    private string Into => $"INSERT INTO \"{_name}\" ({string.Join(", ", _columns.Select(column => $"\"{column.Name}\""))})";

    private string Places(Func<Column, string> type) => string.Join(", ", _columns.Select((column, at) => $"@{Name(at)}{type(column)}"));

    private static string Name(int at) => $"p{at}";

    private sealed record Column(string Name, string Type, Type Kept, IClrPropertyGetter Getter, RelationalTypeMapping Mapping)
    {
        private readonly ValueConverter? _converter = Mapping.Converter;

        public static Column Of(IProperty property)
        {
            if (property.IsShadowProperty())
                throw new InvalidOperationException($"{property} is no property of its noun, so it could not be read from it.");
            var mapping = property.GetRelationalTypeMapping();
            var kept = mapping.Converter?.ProviderClrType ?? mapping.ClrType;
            kept = Nullable.GetUnderlyingType(kept) ?? kept;
            var isLoose = property.IsNullable && kept.IsValueType;
            return new Column(
                property.GetColumnName(),
                mapping.StoreTypeNameBase,
                isLoose ? typeof(Nullable<>).MakeGenericType(kept) : kept,
                property.GetGetter(),
                mapping
            );
        }

        public object? ValueIn(object row)
        {
            var value = Getter.GetClrValue(row);
            return value is null || _converter is null ? value : _converter.ConvertToProvider(value);
        }

        public IList ListOf(IReadOnlyList<object> rows)
        {
            var list = Array.CreateInstance(Kept, rows.Count);
            for (var at = 0; at < rows.Count; at++)
                list.SetValue(ValueIn(rows[at]), at);
            return list;
        }

        public DbParameter Parameter(DbCommand command, string name) => Mapping.CreateParameter(command, name, null, nullable: true);
    }
}
