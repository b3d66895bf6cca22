using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Lodestar.Migrations;

/// <summary>Writes migrations that name no column type of one database, so that one set serves SQLite and PostgreSQL alike.</summary>
internal sealed partial class NeutralMigrationsGenerator(
    MigrationsCodeGeneratorDependencies dependencies,
    CSharpMigrationsGeneratorDependencies csharpDependencies,
    IModel model
) : CSharpMigrationsGenerator(dependencies, csharpDependencies)
{
    private const string Json = "jsonb";
    private const string JsonWhereKnown =
        "type: migrationBuilder.ActiveProvider.EndsWith(\"PostgreSQL\", System.StringComparison.Ordinal) ? \"jsonb\" : \"TEXT\"";

    public override string GenerateMigration(
        string? migrationNamespace,
        string migrationName,
        IReadOnlyList<MigrationOperation> upOperations,
        IReadOnlyList<MigrationOperation> downOperations
    )
    {
        foreach (var column in upOperations.Concat(downOperations).SelectMany(Columns))
            Neutralize(column);

        return base.GenerateMigration(migrationNamespace, migrationName, upOperations, downOperations)
            .Replace($"type: \"{Json}\"", JsonWhereKnown, StringComparison.Ordinal);
    }

    public override string GenerateMetadata(
        string? migrationNamespace,
        Type contextType,
        string migrationName,
        string migrationId,
        IModel targetModel
    ) => WithoutTypes(base.GenerateMetadata(migrationNamespace, contextType, migrationName, migrationId, targetModel));

    public override string GenerateSnapshot(string? modelSnapshotNamespace, Type contextType, string modelSnapshotName, IModel model) =>
        WithoutTypes(base.GenerateSnapshot(modelSnapshotNamespace, contextType, modelSnapshotName, model));

    private static IEnumerable<ColumnOperation> Columns(MigrationOperation operation) =>
        operation switch
        {
            CreateTableOperation table => table.Columns,
            AlterColumnOperation alter => [alter, alter.OldColumn],
            ColumnOperation column => [column],
            _ => [],
        };

    private void Neutralize(ColumnOperation column)
    {
        column.ColumnType = IsJson(column) ? Json : null;
        if (column.FindAnnotation("Sqlite:Autoincrement") is not null)
            column["Npgsql:ValueGenerationStrategy"] = NpgsqlValueGenerationStrategy.IdentityByDefaultColumn;
    }

    private bool IsJson(ColumnOperation column) =>
        model.GetRelationalModel().FindTable(column.Table, column.Schema)?.FindColumn(column.Name) is { PropertyMappings.Count: 0 } found
        && found.StoreType == "TEXT";

    private static string WithoutTypes(string code) => ColumnType().Replace(code, "");

    [GeneratedRegex("""\s*\.HasColumnType\("[^"]*"\)""")]
    private static partial Regex ColumnType();
}
