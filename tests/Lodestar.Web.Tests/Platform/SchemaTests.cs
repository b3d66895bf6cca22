using Lodestar.Web.Data;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lodestar.Web.Tests.Platform;

/// <summary>One set of migrations makes on both databases what the model says.</summary>
[Trait("Catalog", "T16")]
public sealed class SchemaTests : IAsyncLifetime
{
    private TestDatabase _migrated = null!;
    private TestDatabase _created = null!;

    public async ValueTask InitializeAsync() => (_migrated, _created) = (await TestDatabase.EmptyAsync(), await TestDatabase.EmptyAsync());

    public async ValueTask DisposeAsync()
    {
        await _migrated.DisposeAsync();
        await _created.DisposeAsync();
    }

    [Fact]
    public async Task Migrating_makes_the_schema_that_the_model_describes()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var migrated = Open(_migrated);
        await using var created = Open(_created);
        await migrated.Database.MigrateAsync(ct);
        await created.Database.EnsureCreatedAsync(ct);

        var (made, described) = (await Schema.ReadAsync(migrated, ct), await Schema.ReadAsync(created, ct));

        made.Except(described).ShouldBeEmpty("The migrations make this, and the model does not say so: run bin/migration.");
        described.Except(made).ShouldBeEmpty("The model says this, and the migrations do not make it: run bin/migration.");
        made.Count.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void The_snapshot_is_the_model()
    {
        // PostgreSQL's types are not named in the snapshot, so only SQLite can say.
        using var db = Model.Open();
        db.Database.HasPendingModelChanges().ShouldBeFalse("Run bin/migration.");
    }

    [Fact]
    public async Task Eight_nodes_starting_together_migrate_once()
    {
        var ct = TestContext.Current.CancellationToken;

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => MigrateAsync(_migrated, ct), ct)));

        await using var db = Open(_migrated);
        (await db.Database.GetAppliedMigrationsAsync(ct)).ShouldBe(db.Database.GetMigrations());
    }

    [Fact]
    public async Task Migrating_again_changes_nothing()
    {
        var ct = TestContext.Current.CancellationToken;
        await MigrateAsync(_migrated, ct);
        await using var db = Open(_migrated);
        var before = await Schema.ReadAsync(db, ct);

        await MigrateAsync(_migrated, ct);

        (await Schema.ReadAsync(db, ct)).ShouldBe(before);
    }

    [Fact]
    public async Task A_database_of_a_newer_release_is_refused_and_left_alone()
    {
        var ct = TestContext.Current.CancellationToken;
        await MigrateAsync(_migrated, ct);
        await using var db = Open(_migrated);
        await db.Database.ExecuteSqlAsync(
            $"""INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('99990101000000_Tomorrow', '99.0.0')""",
            ct
        );
        var before = await Schema.ReadAsync(db, ct);

        var refusal = await Should.ThrowAsync<NewerDatabaseException>(() => MigrateAsync(_migrated, ct));

        refusal.Message.ShouldContain("99990101000000_Tomorrow");
        (await Schema.ReadAsync(db, ct)).ShouldBe(before);
    }

    private static async Task MigrateAsync(TestDatabase database, CancellationToken ct)
    {
        var settings = new Dictionary<string, string?> { ["Data:Folder"] = database.Folder, ["Data:PostgreSql"] = database.PostgreSql };
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddData()
            .BuildServiceProvider();
        await services.GetRequiredService<Migrator>().RunAsync(ct);
    }

    private static LodestarDb Open(TestDatabase database) =>
        Model.Open(new DataOptions { Folder = database.Folder, PostgreSql = database.PostgreSql });
}
