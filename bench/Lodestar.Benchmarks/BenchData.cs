using Lodestar.Core.Organizations;
using Lodestar.Web.Accounts;
using Lodestar.Web.Data;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lodestar.Benchmarks;

/// <summary>A database of a measurement's own, on SQLite or on the PostgreSQL that was named; gone afterwards.</summary>
internal sealed class BenchData : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly string? _server;

    private BenchData(string folder, string? postgres, string? server)
    {
        (Folder, PostgreSql, _server) = (folder, postgres, server);
        var settings = new ConfigurationBuilder()
            .AddInMemoryCollection([
                KeyValuePair.Create<string, string?>("Data:Folder", folder),
                KeyValuePair.Create<string, string?>("Data:PostgreSql", postgres),
            ])
            .Build();
        _services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(settings).AddData().BuildServiceProvider();
    }

    public string Folder { get; }
    public string? PostgreSql { get; }

    public static async Task<BenchData> CreateAsync(string? server)
    {
        var folder = Directory.CreateTempSubdirectory("lodestar-bench-").FullName;
        string? postgres = null;
        if (server is not null)
        {
            var name = $"bench_{Guid.NewGuid():n}";
            await RunAsync(server, $"CREATE DATABASE {name}");
            postgres = new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 40 }.ConnectionString;
        }
        var data = new BenchData(folder, postgres, server);
        await data._services.GetRequiredService<Migrator>().RunAsync(CancellationToken.None);
        return data;
    }

    public Task SaveAsync(Organization organization, IEnumerable<object> nouns) =>
        ReadAsync(
            organization,
            async db =>
            {
                db.AddRange(nouns);
                return await db.SaveChangesAsync();
            }
        );

    public async Task<T> ReadAsync<T>(Organization organization, Func<LodestarDb, Task<T>> read)
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentPerson>().Visit(organization);
        return await read(scope.ServiceProvider.GetRequiredService<LodestarDb>());
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_server is not null)
        {
            NpgsqlConnection.ClearAllPools();
            await RunAsync(_server, $"DROP DATABASE {new NpgsqlConnectionStringBuilder(PostgreSql).Database} WITH (FORCE)");
        }
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Has the server do something outside any of its databases.</summary>
    public static async Task RunAsync(string server, string command)
    {
        await using var connection = new NpgsqlConnection(server + ";Pooling=false");
        await connection.OpenAsync();
        await using var run = new NpgsqlCommand(command, connection);
        await run.ExecuteNonQueryAsync();
    }
}
