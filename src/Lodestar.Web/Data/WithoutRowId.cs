using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Sqlite.Metadata.Internal;

namespace Lodestar.Web.Data;

/// <summary>Anonymous tables keep no order of arrival: on SQLite a rowid would (quality.md, anonymity rule 2).</summary>
internal static class WithoutRowId
{
    public const string Annotation = "Lodestar:WithoutRowId";

    public static EntityTypeBuilder<T> KeepsNoOrder<T>(this EntityTypeBuilder<T> builder)
        where T : class => builder.HasAnnotation(Annotation, true);
}

#pragma warning disable EF1001 // the provider's annotation source is the only place that carries a model annotation into CREATE TABLE
internal sealed class LodestarSqliteAnnotations(
    Microsoft.EntityFrameworkCore.Metadata.RelationalAnnotationProviderDependencies dependencies
) : SqliteAnnotationProvider(dependencies)
{
    public override IEnumerable<IAnnotation> For(ITable table, bool designTime) =>
        table.EntityTypeMappings.Any(m => m.TypeBase.FindAnnotation(WithoutRowId.Annotation) is not null)
            ? [.. base.For(table, designTime), new Annotation(WithoutRowId.Annotation, true)]
            : base.For(table, designTime);
}
#pragma warning restore EF1001

internal sealed class LodestarSqliteSql(MigrationsSqlGeneratorDependencies dependencies, IRelationalAnnotationProvider annotations)
    : SqliteMigrationsSqlGenerator(dependencies, annotations)
{
    protected override void Generate(
        CreateTableOperation operation,
        Microsoft.EntityFrameworkCore.Metadata.IModel? model,
        MigrationCommandListBuilder builder,
        bool terminate = true
    )
    {
        if (operation.FindAnnotation(WithoutRowId.Annotation) is null)
        {
            base.Generate(operation, model, builder, terminate);
            return;
        }
        base.Generate(operation, model, builder, terminate: false);
        builder.Append(" WITHOUT ROWID").AppendLine(Dependencies.SqlGenerationHelper.StatementTerminator);
        if (terminate)
            EndStatement(builder);
    }
}
