using Lodestar.Core.Organizations;
using Lodestar.Web.Accounts;
using Lodestar.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lodestar.Web.Tests.Platform;

/// <summary>The wall between organizations, read from the model: no table can be forgotten.</summary>
public class TenantTests
{
    private const string OrganizationId = nameof(Unit.OrganizationId);

    /// <summary>Tables of the installation, not of an organization.</summary>
    private static readonly Type[] Shared =
    [
        typeof(Organization),
        typeof(Account),
        typeof(Installation),
        typeof(StoredKey),
        typeof(IdentityUserClaim<Guid>),
        typeof(IdentityUserLogin<Guid>),
        typeof(IdentityUserToken<Guid>),
    ];

    /// <summary>Found by its secret alone, before anybody knows which organization it opens.</summary>
    private static readonly Type[] KeyedBySecret = [typeof(SignInLink)];

    private static readonly IReadOnlyList<IEntityType> Tables = Read();

    [Fact]
    public void Every_table_belongs_to_an_organization_or_is_named_as_shared() =>
        Tables
            .Where(t => !Shared.Contains(t.ClrType) && t.FindProperty(OrganizationId) is null)
            .Select(t => t.ClrType.Name)
            .ShouldBeEmpty();

    [Fact]
    public void Every_table_of_an_organization_filters_by_it() =>
        OfOrganizations().Where(t => t.GetDeclaredQueryFilters().Count == 0).Select(t => t.ClrType.Name).ShouldBeEmpty();

    [Fact]
    public void Every_key_of_an_organizations_table_begins_with_it() =>
        OfOrganizations()
            .Where(t => !KeyedBySecret.Contains(t.ClrType))
            .Where(t => t.FindPrimaryKey()!.Properties[0].Name != OrganizationId)
            .Select(t => t.ClrType.Name)
            .ShouldBeEmpty();

    [Fact]
    public void No_row_can_point_into_another_organization() =>
        OfOrganizations()
            .SelectMany(t => t.GetForeignKeys())
            .Where(key => key.PrincipalEntityType.FindProperty(OrganizationId) is not null && !key.IsOwnership)
            .Where(key => key.Properties.All(p => p.Name != OrganizationId))
            .Select(key => $"{key.DeclaringEntityType.ClrType.Name} → {key.PrincipalEntityType.ClrType.Name}")
            .ShouldBeEmpty();

    [Fact]
    public void Names_of_keys_and_indexes_fit_into_PostgreSQL() =>
        Tables
            .SelectMany(t =>
                t.GetForeignKeys()
                    .Select(key => key.GetConstraintName())
                    .Concat(t.GetIndexes().Select(index => index.GetDatabaseName()))
                    .Concat(t.GetKeys().Select(key => key.GetName()))
            )
            .Where(name => name?.Length > 63)
            .ShouldBeEmpty("PostgreSQL cuts names at 63 bytes; give these a shorter one.");

    private static IEnumerable<IEntityType> OfOrganizations() => Tables.Where(t => t.FindProperty(OrganizationId) is not null);

    private static List<IEntityType> Read()
    {
        using var db = Model.Open();
        return [.. Model.DesignOf(db).GetEntityTypes().Where(t => !t.IsOwned() && t.FindPrimaryKey() is not null)];
    }
}
