using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lodestar.Core.Gather;
using Lodestar.Web.Live;

namespace Lodestar.Web.Commands.Attack;

/// <summary>What pages do not show and one answer must not move either: rows of other tables (jobs, mails to send), files, live signals.</summary>
internal sealed class Traces(IServiceScopeFactory scopes, Survey survey, IRoomBus rooms, string folder)
{
    private const string Done = "attack-done";

    public async Task<TraceWatch> WatchAsync(CancellationToken ct)
    {
        var signals = rooms.ListenAsync(survey.OrganizationId, survey.Id, ct).GetAsyncEnumerator(ct);
        await signals.MoveNextAsync(); // says at once that everything may have changed
        return new TraceWatch(this, signals, await TablesAsync(ct), Files());
    }

    /// <summary>What was signaled until now; what comes later came for another reason.</summary>
    public async Task<IReadOnlyList<string>> HeardAsync(IAsyncEnumerator<string> signals, CancellationToken ct)
    {
        await rooms.PublishAsync(survey.OrganizationId, survey.Id, Done, ct);
        List<string> heard = [];
        while (await signals.MoveNextAsync() && signals.Current != Done)
            heard.Add(signals.Current);
        return heard;
    }

    public IReadOnlySet<string> Files() =>
        Directory.Exists(folder)
            ? Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(f => !IsOfTheDatabase(f))
                .ToHashSet(StringComparer.Ordinal)
            : [];

    /// <summary>What stands in each table but those that an answer is stored in.</summary>
    public async Task<IReadOnlyDictionary<string, string>> TablesAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LodestarDb>();
        await db.Database.OpenConnectionAsync(ct);
        Dictionary<string, string> tables = [];
        foreach (var table in NamesIn(db))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\""; // a name from the model
            await using var rows = await command.ExecuteReaderAsync(ct);
            tables[table] = await DigestAsync(rows, ct);
        }
        return tables;
    }

    // Whatever the order of the rows: how many, and a sum over what stands in them.
    private static async Task<string> DigestAsync(DbDataReader rows, CancellationToken ct)
    {
        var (count, sum) = (0, 0UL);
        for (; await rows.ReadAsync(ct); count++)
        {
            var row = string.Join('\u001f', Enumerable.Range(0, rows.FieldCount).Select(i => TextOf(rows.GetValue(i))));
            sum += BitConverter.ToUInt64(SHA256.HashData(Encoding.UTF8.GetBytes(row)));
        }
        return string.Create(CultureInfo.InvariantCulture, $"{count} rows ({sum:x})");
    }

    private static string TextOf(object value) =>
        value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static IEnumerable<string> NamesIn(LodestarDb db)
    {
        Type[] written = [typeof(Response), typeof(Answer), typeof(SpentAttempt), typeof(Participation)];
        return db
            .Model.GetEntityTypes()
            .Where(t => !written.Contains(t.ClrType))
            .Select(t => t.GetTableName())
            .OfType<string>()
            .Distinct()
            .Order(StringComparer.Ordinal);
    }

    private static bool IsOfTheDatabase(string file) => Path.GetFileName(file).StartsWith("lodestar.db", StringComparison.Ordinal);
}

/// <summary>From before an answer to after it.</summary>
internal sealed class TraceWatch(
    Traces traces,
    IAsyncEnumerator<string> signals,
    IReadOnlyDictionary<string, string> tables,
    IReadOnlySet<string> files
) : IAsyncDisposable
{
    public async Task<IReadOnlyList<Leak>> LeaksAsync(CancellationToken ct)
    {
        var heard = await traces.HeardAsync(signals, ct);
        var changed = (await traces.TablesAsync(ct)).Where(t => tables.GetValueOrDefault(t.Key) != t.Value);
        return
        [
            .. heard.Select(part => new Leak("anyone with the page open", "the live stream", $"says “{part}”")),
            .. changed.Select(t => new Leak(
                "who runs the server",
                $"table {t.Key}",
                $"{tables.GetValueOrDefault(t.Key)} became {t.Value}"
            )),
            .. traces.Files().Except(files).Select(file => new Leak("who runs the server", Path.GetFileName(file), "was written")),
        ];
    }

    public ValueTask DisposeAsync() => signals.DisposeAsync();
}
