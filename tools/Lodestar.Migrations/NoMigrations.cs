using System.Reflection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Lodestar.Migrations;

/// <summary>The start of history: no migration and no snapshot, so that the next one creates everything.</summary>
internal sealed class NoMigrations : IMigrationsAssembly
{
    public IReadOnlyDictionary<string, TypeInfo> Migrations { get; } = new Dictionary<string, TypeInfo>();
    public ModelSnapshot? ModelSnapshot => null;
    public Assembly Assembly => typeof(NoMigrations).Assembly;

    public string? FindMigrationId(string nameOrId) => null;

    public Migration CreateMigration(TypeInfo migrationClass, string activeProvider) =>
        throw new InvalidOperationException("There is no migration before the first.");
}
