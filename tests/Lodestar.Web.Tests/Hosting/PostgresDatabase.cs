using Npgsql;

namespace Lodestar.Web.Tests.Hosting;

internal sealed class PostgresDatabase : TestDatabase
{
    private readonly string _name;

    private PostgresDatabase(string name) =>
        (_name, PostgreSql) = (name, new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 30 }.ConnectionString);

    public override string PostgreSql { get; }

    private static string Server =>
        Environment.GetEnvironmentVariable("LODESTAR_TEST_POSTGRES")
        ?? throw new InvalidOperationException(
            "bin/test postgres starts a PostgreSQL for the tests; on their own they need LODESTAR_TEST_POSTGRES."
        );

    public static async Task<TestDatabase> CreateAsync(string? template)
    {
        var name = $"lodestar_{Guid.NewGuid():n}";
        await RunAsync($"CREATE DATABASE {name}" + (template is null ? "" : $" TEMPLATE {template}"));
        return new PostgresDatabase(name);
    }

    public override Task<TestDatabase> CopyAsync()
    {
        NpgsqlConnection.ClearAllPools();
        return CreateAsync(_name);
    }

    public override async Task GoAwayAsync()
    {
        await RunAsync($"ALTER DATABASE {_name} WITH ALLOW_CONNECTIONS false");
        await RunAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{_name}'");
    }

    public override Task ComeBackAsync() => RunAsync($"ALTER DATABASE {_name} WITH ALLOW_CONNECTIONS true");

    public override async ValueTask DisposeAsync()
    {
        await RunAsync($"DROP DATABASE {_name} WITH (FORCE)");
        await base.DisposeAsync();
    }

    private static async Task RunAsync(string command)
    {
        await using var connection = new NpgsqlConnection(Server + ";Pooling=false");
        await connection.OpenAsync();
        await using var run = new NpgsqlCommand(command, connection);
        await run.ExecuteNonQueryAsync();
    }
}
