using Lodestar.Core.Write;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lodestar.Web.Data;

internal sealed class OrganizationMap : IEntityTypeConfiguration<Organization>
{
    public void Configure(EntityTypeBuilder<Organization> builder)
    {
        builder.HasKey(o => o.Id);
        builder.Property(o => o.Name).HasMaxLength(Organization.MaxNameLength);
        builder.Property(o => o.Brand).HasMaxLength(7);
        builder.Property(o => o.TimeZone).HasMaxLength(Organization.MaxTimeZoneLength);
        builder.Property(o => o.Currency).HasMaxLength(Currency.CodeLength);
        builder.ToTable("Organizations", t => t.HasCheckConstraint("CK_Organizations_Currency", Constraints.CurrencyCode));
    }
}

internal sealed class UnitMap : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.Property(u => u.Name).HasMaxLength(Unit.MaxNameLength);
        builder.HasOne<Unit>().WithMany().HasForeignKey(u => new { u.OrganizationId, u.ParentId }).OnDelete(DeleteBehavior.Restrict);
        builder
            .HasIndex(u => new
            {
                u.OrganizationId,
                u.ParentId,
                u.Name,
            })
            .IsUnique();
        builder.ToTable("Units");
    }
}

internal sealed class PersonMap : IEntityTypeConfiguration<Person>
{
    /// <summary>Who left is found only where this filter is taken off by name.</summary>
    public const string PresentFilter = "present";

    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.Property(p => p.Name).HasMaxLength(Person.MaxNameLength);
        builder.Property(p => p.Email).HasMaxLength(Person.MaxEmailLength);
        builder.Property(p => p.EmployeeNumber).HasMaxLength(Person.MaxNumberLength);
        builder.Property(p => p.Site).HasMaxLength(Person.MaxSiteLength);
        builder.Property(p => p.Languages).HasMaxLength(Person.MaxLanguagesLength);
        builder.Property(p => p.SearchText).HasMaxLength(Person.MaxSearchLength);
        builder.HasQueryFilter(PresentFilter, p => p.LeftOn == null);
        builder.HasIndex(p => new { p.OrganizationId, p.EmployeeNumber }).IsUnique();
        builder.HasIndex(p => new { p.OrganizationId, p.Email }).IsUnique();
        builder.HasIndex(p => new { p.OrganizationId, p.UnitId });
        builder.HasIndex(p => new { p.OrganizationId, p.SearchText });
        builder.HasOne<Unit>().WithMany().HasForeignKey(p => new { p.OrganizationId, p.UnitId }).OnDelete(DeleteBehavior.Restrict);
        builder.ToTable("People");
    }
}

internal sealed class MembershipMap : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> builder)
    {
        builder.HasKey(m => new { m.OrganizationId, m.AccountId });
        builder.HasOne<Account>().WithMany().HasForeignKey(m => m.AccountId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Person>().WithMany().HasForeignKey(m => new { m.OrganizationId, m.PersonId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => new { m.OrganizationId, m.PersonId }).IsUnique();
        builder.ToTable("Memberships");
    }
}

internal sealed class VisionMap : IEntityTypeConfiguration<Vision>
{
    public void Configure(EntityTypeBuilder<Vision> builder)
    {
        builder.HasIndex(v => new { v.OrganizationId, v.Number }).IsUnique();
        builder.HasIndex(v => new { v.OrganizationId, v.DraftVersionId }).IsUnique(); // pressed twice, adopted once
        builder.ToTable("Visions", t => t.HasCheckConstraint("CK_Visions_Number", "\"Number\" >= 1"));
    }
}
