using System.Text.RegularExpressions;
using Lodestar.Core.Organizations;
using Lodestar.Web.Accounts;
using Lodestar.Web.Data;
using Lodestar.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lodestar.Web.Tests.Platform;

/// <summary>Tables that hold what somebody said, read from the model: nothing in them can lead back.</summary>
[Trait("Catalog", "F1")]
public partial class AnonymityTests(LodestarApp app) : IClassFixture<LodestarApp>
{
    private const string Participation = nameof(Lodestar.Core.Gather.Participation);

    [Fact]
    public void What_was_said_lies_in_tables_of_its_own()
    {
        using var db = Model.Open();

        Said(db).Select(t => t.ClrType.Name).ShouldContain("Response");
        Said(db).Select(t => t.ClrType.Name).ShouldContain("Answer");
    }

    [Fact]
    public void What_was_said_has_no_time_no_person_no_order_and_no_address()
    {
        using var db = Model.Open();

        Said(db)
            .SelectMany(t => t.GetProperties())
            .Where(p => IsMoment(p.ClrType) || Telling().IsMatch(p.Name) || p.ValueGenerated is not ValueGenerated.Never)
            .Select(p => $"{p.DeclaringType.ClrType.Name}.{p.Name}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void What_was_said_points_at_nobody()
    {
        using var db = Model.Open();
        Type[] people = [typeof(Person), typeof(Membership), typeof(Account)];

        Said(db)
            .SelectMany(t => t.GetForeignKeys())
            .Where(key => people.Contains(key.PrincipalEntityType.ClrType) || key.PrincipalEntityType.ClrType.Name == Participation)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Who_took_part_says_neither_when_nor_what()
    {
        using var db = Model.Open();
        var participation = Unordered(db).Single(t => t.ClrType.Name == Participation);

        participation
            .GetProperties()
            .Where(p => IsMoment(p.ClrType) || p.Name.Contains("Response", StringComparison.Ordinal))
            .ShouldBeEmpty();
        participation.GetForeignKeys().Where(key => Said(db).Contains(key.PrincipalEntityType)).ShouldBeEmpty();
    }

    [Fact]
    public async Task On_SQLite_an_anonymous_table_keeps_no_row_numbers()
    {
        using var model = Model.Open();
        var names = Unordered(model).Select(t => t.GetTableName()!).ToList();
        if (TestDatabase.IsPostgres)
            return; // PostgreSQL's physical order is rewritten when a survey closes

        foreach (var name in names)
            (
                await app.ReadAsync(db =>
                    db.Database.SqlQuery<string>($"""SELECT sql AS "Value" FROM sqlite_master WHERE type = 'table' AND name = {name}""")
                        .SingleAsync()
                )
            ).ShouldEndWith("WITHOUT ROWID", Case.Sensitive);
    }

    // Tables that keep no order of arrival: what people said, and that they did.
    private static IEnumerable<IEntityType> Unordered(LodestarDb db) =>
        Model.DesignOf(db).GetEntityTypes().Where(t => t.FindAnnotation(WithoutRowId.Annotation) is not null);

    private static IEnumerable<IEntityType> Said(LodestarDb db) => Unordered(db).Where(t => t.ClrType.Name != Participation);

    private static bool IsMoment(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) is var plain
        && (plain == typeof(DateTimeOffset) || plain == typeof(DateTime) || plain == typeof(DateOnly) || plain == typeof(TimeOnly));

    [GeneratedRegex(
        "Person|Account|Participa|Sequence|Ordinal|Order|Agent|Address|^Ip|Email|Created|Updated|Revision|Version",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Telling();
}
