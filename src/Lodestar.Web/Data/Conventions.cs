using System.Linq.Expressions;
using System.Reflection;
using Lodestar.Core.Triangle;
using Lodestar.Core.Write;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Lodestar.Web.Data;

/// <summary>What holds for every table, so that no map has to say it and none can forget it.</summary>
internal static class Conventions
{
    internal const string OrganizationFilter = "organization";

    /// <summary>Lets through what somebody wrote for themselves only to them, or when they share it.</summary>
    internal const string PersonalFilter = "personal";
    private const string OrganizationId = nameof(Unit.OrganizationId);

    /// <summary>How types are stored: moments in UTC, enums as words.</summary>
    public static void Configure(ModelConfigurationBuilder conventions, bool sqlite)
    {
        conventions.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
        conventions.Properties<VisionText>().HaveConversion<VisionTextConverter>().HaveMaxLength(VisionText.MaxLength);
        if (sqlite)
            conventions.Properties<DateTimeOffset>().HaveConversion<UtcDateTimeConverter>();
        else
            conventions.Properties<DateTimeOffset>().HaveConversion<UtcMomentConverter>();
    }

    /// <summary>The organization comes first in every key, before the maps refer to it.</summary>
    public static void KeyByOrganization(ModelBuilder builder)
    {
        foreach (var noun in MappedTypes().Where(t => t.GetProperty(OrganizationId) is not null && t.GetProperty("Id") is not null))
            builder.Entity(noun).HasKey(OrganizationId, "Id");
    }

    /// <summary>After the maps: filters, versions, and ids that the nouns set themselves.</summary>
    public static void Finish(ModelBuilder builder, LodestarDb db)
    {
        foreach (var type in builder.Model.GetEntityTypes().Where(t => !t.IsOwned() && t.FindPrimaryKey() is not null).ToList())
        {
            foreach (var key in type.FindPrimaryKey()!.Properties.Where(p => p.ClrType == typeof(Guid)))
                key.ValueGenerated = ValueGenerated.Never;
            if (type.FindProperty(nameof(Organization.Version)) is { } version && version.ClrType == typeof(long))
                version.IsConcurrencyToken = true;
            if (type.ClrType == typeof(Organization))
                builder.Entity(type.ClrType).HasQueryFilter(OrganizationFilter, FilterFor(type.ClrType, "Id", db));
            if (type.FindProperty(OrganizationId) is null)
                continue;

            builder.Entity(type.ClrType).HasQueryFilter(OrganizationFilter, FilterFor(type.ClrType, OrganizationId, db));
            if (type.ClrType == typeof(PersonalVision))
                builder.Entity(type.ClrType).HasQueryFilter(PersonalFilter, OwnOrShared(db));
            builder
                .Entity(type.ClrType)
                .HasOne(typeof(Organization))
                .WithMany()
                .HasForeignKey(OrganizationId)
                .OnDelete(DeleteBehavior.Cascade);
        }
    }

    private static IEnumerable<Type> MappedTypes() =>
        typeof(Conventions)
            .Assembly.GetTypes()
            .SelectMany(t => t.GetInterfaces())
            .Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEntityTypeConfiguration<>))
            .Select(i => i.GenericTypeArguments[0])
            .Distinct();

    // v => v.AccountId == db.AccountId || v.SharedAt != null
    private static LambdaExpression OwnOrShared(LodestarDb db)
    {
        var row = Expression.Parameter(typeof(PersonalVision), "v");
        var writer = Expression.Convert(Expression.Property(row, nameof(PersonalVision.AccountId)), typeof(Guid?));
        var shared = Expression.NotEqual(
            Expression.Property(row, nameof(PersonalVision.SharedAt)),
            Expression.Constant(null, typeof(DateTimeOffset?))
        );
        return Expression.Lambda(Expression.OrElse(Expression.Equal(writer, Of(db, nameof(LodestarDb.AccountId))), shared), row);
    }

    // e => e.OrganizationId == db.OrganizationId, with the context as a member so that each query reads its own.
    private static LambdaExpression FilterFor(Type noun, string property, LodestarDb db)
    {
        var row = Expression.Parameter(noun, "e");
        return Expression.Lambda(Expression.Equal(Expression.Property(row, property), Of(db, nameof(LodestarDb.OrganizationId))), row);
    }

    private static MemberExpression Of(LodestarDb db, string property) =>
        Expression.Property(
            Expression.Constant(db),
            typeof(LodestarDb).GetProperty(property, BindingFlags.Instance | BindingFlags.NonPublic)!
        );
}
